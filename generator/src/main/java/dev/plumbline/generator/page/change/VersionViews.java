package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionWords;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A maker of the section of one version, for the page about changes. */
final class VersionViews implements ChangeNames {
  /** The most levels and lines of a version that is not folded. */
  private static final int SHORT = 40;

  private final PageContext context;
  private final Version version;
  private final Words words;
  private final VersionWords versionWords;

  VersionViews(PageContext context, Version version) {
    this.context = context;
    this.version = version;
    this.words = context.words();
    this.versionWords = new VersionWords(words);
  }

  ChangesView.VersionSection section() {
    FrameworkChange change = version.change();
    OffsetDateTime date = version.date();
    ArticleView notes = context.article(version.notes(), 3);
    return new ChangesView.VersionSection(
        Anchors.version(version.id()),
        versionWords.title(version),
        date == null ? null : date(date),
        notes,
        versionWords.sentence(version),
        change != null && size(change) > SHORT,
        change == null ? List.of() : sections(change));
  }

  private ChangesView.VersionDate date(OffsetDateTime date) {
    return new ChangesView.VersionDate(
        date.format(DateTimeFormatter.ISO_LOCAL_DATE), versionWords.date(date));
  }

  private static int size(FrameworkChange change) {
    return change.changes().size()
        + change.common().size()
        + change.levels().mapToInt(level -> 1 + level.all().size()).sum();
  }

  private List<ChangesView.ChangeSection> sections(FrameworkChange change) {
    List<ChangesView.ChangeSection> sections = new ArrayList<>();
    ChangeSections views = new ChangeSections(words, this);
    List<ChangesView.Line> lines = new ChangeSentences(words).lines(shown(change.changes()));
    List<ChangesView.SharedChange> shared = views.shared(change);
    if (!lines.isEmpty() || !shared.isEmpty()) {
      LinkedText heading = new LinkedText(words.get("changes.framework"), null);
      sections.add(new ChangesView.ChangeSection(null, heading, null, lines, shared, List.of()));
    }
    sections.addAll(views.families(change));
    return sections;
  }

  /**
   * The changes that readers may see: the settings of parity are only for readers of the page about
   * parity.
   */
  private List<Change> shown(List<Change> changes) {
    return changes.stream()
        .filter(one -> one.target().kind() != Kind.SETTING || context.content().showsParity())
        .toList();
  }

  @Override
  public @Nullable String anchor(String family) {
    return null;
  }

  @Override
  public @Nullable String href(String family) {
    boolean there = context.content().addresses().hasFamily(family);
    return there ? context.href(Addresses.family(family)) : null;
  }

  @Override
  public @Nullable String shared() {
    return null;
  }

  @Override
  public String anchor(LevelRef level) {
    return Anchors.changed(version.id(), level);
  }

  /** The level as it is now: only its name in that version is known. */
  @Override
  public Optional<LevelHead> heading(LevelChange level) {
    return reached(level.ref());
  }

  @Override
  public Optional<LevelHead> reached(LevelRef ref) {
    Optional<Level> level = context.content().peers().level(ref);
    return level.map(context.heads()::head);
  }

  @Override
  public @Nullable String grade(LevelChange level) {
    return null;
  }
}
