package dev.plumbline.generator.page;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.ChangeSummary;
import dev.plumbline.generator.change.CommonChange;
import dev.plumbline.generator.change.Deed;
import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.Thing;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
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

/** Makes one version ready for the page of changes. */
final class VersionViews {
  /** With more levels and lines than this a version is folded. */
  private static final int SHORT = 40;

  /** More levels than this are counted and not named. */
  private static final int NAMED_LEVELS = 8;

  private final PageContext context;
  private final Version version;
  private final Words words;
  private final VersionWords told;
  private final ChangeSentences sentences;

  VersionViews(PageContext context, Version version) {
    this.context = context;
    this.version = version;
    this.words = context.words();
    this.told = new VersionWords(words);
    this.sentences = new ChangeSentences(words);
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
    List<ChangesView.Line> lines = sentences.lines(shown(change.changes()));
    List<ChangesView.Shared> shared = change.common().stream().map(this::shared).toList();
    if (!lines.isEmpty() || !shared.isEmpty()) {
      String title = words.get("changes.framework");
      parts.add(new ChangesView.Part(title, "", "", lines, shared, List.of()));
    }
    change.families().forEach(family -> parts.add(part(family)));
    return parts;
  }

  /** How the tracks are measured is for those to read who may read what came of it. */
  private List<Change> shown(List<Change> changes) {
    return changes.stream()
        .filter(one -> one.thing().kind() != Thing.Kind.SETTING || context.edition().showsParity())
        .toList();
  }

  private ChangesView.Shared shared(CommonChange change) {
    List<LevelHead> levels = change.levels().stream().flatMap(ref -> now(ref).stream()).toList();
    boolean named = levels.size() == change.levels().size() && levels.size() <= NAMED_LEVELS;
    return new ChangesView.Shared(
        change.name(),
        sentences.line(change.change()),
        named ? levels : List.of(),
        named ? "" : words.count("changes.reaches", change.levels().size()));
  }

  private ChangesView.Part part(FamilyChange family) {
    boolean there = context.edition().families().contains(family.id());
    return new ChangesView.Part(
        family.name(),
        there ? context.href(Addresses.family(family.id())) : "",
        deed(family.deed()),
        sentences.lines(family.changes()),
        List.of(),
        family.levels().stream().map(this::level).toList());
  }

  private String deed(@Nullable Deed deed) {
    return deed == null ? "" : words.get("changes.family." + deed.word() + ".whole");
  }

  private ChangesView.ChangedLevel level(LevelChange change) {
    LevelHead now = now(change.ref()).orElse(null);
    int shared = change.common().size();
    return new ChangesView.ChangedLevel(
        Anchors.changed(version.id(), change.ref()),
        now,
        now == null ? change.label() : "",
        told.verdict(change.verdict()),
        change.verdict().id(),
        sentences.lines(ChangeSummary.standing(change)),
        change.dimensions().stream()
            .map(
                one -> new ChangesView.ChangedDimension(one.name(), sentences.lines(one.changes())))
            .toList(),
        sentences.lines(ChangeSummary.explaining(change)),
        shared == 0 ? "" : words.count("changes.shared", shared));
  }

  private Optional<LevelHead> now(LevelRef ref) {
    Optional<Level> level = context.edition().peering().level(ref);
    return level.map(context.heads()::head);
  }
}
