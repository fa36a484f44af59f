package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
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

/** Makes one version ready for the page of changes. */
final class VersionViews implements ChangeNames {
  /** With more levels and lines than this a version is folded. */
  private static final int SHORT = 40;

  private final PageContext context;
  private final Version version;
  private final Words words;
  private final VersionWords told;

  VersionViews(PageContext context, Version version) {
    this.context = context;
    this.version = version;
    this.words = context.words();
    this.told = new VersionWords(words);
  }

  ChangesView.Told told() {
    FrameworkChange change = version.change();
    OffsetDateTime date = version.date();
    ArticleView notes = context.article(version.notes(), 3);
    return new ChangesView.Told(
        Anchors.version(version.id()),
        told.title(version),
        date == null ? "" : date.format(DateTimeFormatter.ISO_LOCAL_DATE),
        told.date(version),
        notes,
        told.sentence(version),
        change != null && size(change) > SHORT,
        change == null ? List.of() : parts(change));
  }

  private static int size(FrameworkChange change) {
    return change.changes().size()
        + change.common().size()
        + change.levels().mapToInt(level -> 1 + level.all().size()).sum();
  }

  private List<ChangesView.Part> parts(FrameworkChange change) {
    List<ChangesView.Part> parts = new ArrayList<>();
    ChangeParts told = new ChangeParts(words, this);
    List<ChangesView.Line> lines = new ChangeSentences(words).lines(shown(change.changes()));
    List<ChangesView.Shared> shared = told.shared(change);
    if (!lines.isEmpty() || !shared.isEmpty()) {
      String title = words.get("changes.framework");
      parts.add(new ChangesView.Part("", title, "", "", lines, shared, List.of()));
    }
    parts.addAll(told.families(change));
    return parts;
  }

  /** How the tracks are measured is for those to read who may read what came of it. */
  private List<Change> shown(List<Change> changes) {
    return changes.stream()
        .filter(one -> one.target().kind() != Kind.SETTING || context.content().showsParity())
        .toList();
  }

  @Override
  public String anchor(String family) {
    return "";
  }

  @Override
  public String href(String family) {
    boolean there = context.content().families().contains(family);
    return there ? context.href(Addresses.family(family)) : "";
  }

  @Override
  public String shared() {
    return "";
  }

  @Override
  public String anchor(LevelRef level) {
    return Anchors.changed(version.id(), level);
  }

  /** As it is now; of what it was in that version nothing but its name is known. */
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
  public String grade(LevelChange level) {
    return "";
  }
}
