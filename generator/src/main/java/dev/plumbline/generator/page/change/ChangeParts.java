package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.ChangeType;
import dev.plumbline.generator.change.CommonChange;
import dev.plumbline.generator.change.DimensionChange;
import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.text.ChangeSummary;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.VersionWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what became of families and levels ready, for every page that tells it. */
final class ChangeParts {
  /** More levels than this are counted and not named. */
  private static final int NAMED_LEVELS = 8;

  private final Words words;
  private final ChangeNames names;
  private final VersionWords told;
  private final ChangeSentences sentences;

  ChangeParts(Words words, ChangeNames names) {
    this.words = words;
    this.names = names;
    this.told = new VersionWords(words);
    this.sentences = new ChangeSentences(words);
  }

  /** What families share. */
  List<ChangesView.Shared> shared(FrameworkChange change) {
    return change.common().stream().map(this::shared).toList();
  }

  private ChangesView.Shared shared(CommonChange change) {
    List<LevelHead> levels =
        change.levels().stream().flatMap(ref -> names.reached(ref).stream()).toList();
    boolean named = levels.size() == change.levels().size() && levels.size() <= NAMED_LEVELS;
    return new ChangesView.Shared(
        change.name(),
        sentences.line(change.change()),
        named ? levels : List.of(),
        named ? "" : words.count("changes.reaches", change.levels().size()));
  }

  /** Family by family. */
  List<ChangesView.Part> families(FrameworkChange change) {
    return change.families().stream().map(this::family).toList();
  }

  private ChangesView.Part family(FamilyChange family) {
    return new ChangesView.Part(
        names.anchor(family.id()),
        family.name(),
        names.href(family.id()),
        badge(family.type()),
        sentences.lines(family.changes()),
        List.of(),
        family.levels().stream().map(this::level).toList());
  }

  private String badge(@Nullable ChangeType type) {
    return type == null ? "" : words.get("changes.family." + type.word() + ".whole");
  }

  private ChangesView.ChangedLevel level(LevelChange change) {
    LevelHead heading = names.heading(change).orElse(null);
    int shared = change.common().size();
    return new ChangesView.ChangedLevel(
        names.anchor(change.ref()),
        heading,
        heading == null ? change.label() : "",
        names.grade(change),
        impact(change),
        sentences.lines(ChangeSummary.substance(change)),
        change.dimensions().stream().map(this::dimension).toList(),
        sentences.lines(ChangeSummary.explanation(change)),
        new Link(names.shared(), shared == 0 ? "" : words.count("changes.shared", shared)));
  }

  private ChangesView.Judged impact(LevelChange change) {
    return new ChangesView.Judged(
        change.impact().id(), told.sign(change.impact()), told.impact(change.impact()));
  }

  private ChangesView.ChangedDimension dimension(DimensionChange change) {
    return new ChangesView.ChangedDimension(change.name(), sentences.lines(change.changes()));
  }
}
