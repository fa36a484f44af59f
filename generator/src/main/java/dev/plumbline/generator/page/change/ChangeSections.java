package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.ChangeType;
import dev.plumbline.generator.change.CommonChange;
import dev.plumbline.generator.change.DimensionChange;
import dev.plumbline.generator.change.FamilyChange;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.text.ChangeSummary;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.VersionWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A maker of the sections about families and levels, for every page about changes. */
final class ChangeSections {
  /** The most levels that are named; more are counted. */
  private static final int NAMED_LEVELS = 8;

  private final Words words;
  private final ChangeNames names;
  private final VersionWords versionWords;
  private final ChangeSentences sentences;

  ChangeSections(Words words, ChangeNames names) {
    this.words = words;
    this.names = names;
    this.versionWords = new VersionWords(words);
    this.sentences = new ChangeSentences(words);
  }

  /** The changes of shared expectations. */
  List<ChangesView.SharedChange> shared(FrameworkChange change) {
    return change.common().stream().map(this::shared).toList();
  }

  private ChangesView.SharedChange shared(CommonChange change) {
    List<LevelHead> levels =
        change.levels().stream().flatMap(ref -> names.reached(ref).stream()).toList();
    boolean named = levels.size() == change.levels().size() && levels.size() <= NAMED_LEVELS;
    return new ChangesView.SharedChange(
        change.name(),
        sentences.line(change.change()),
        named ? levels : List.of(),
        named ? null : words.count("changes.reaches", change.levels().size()));
  }

  /** A section for each family. */
  List<ChangesView.ChangeSection> families(FrameworkChange change) {
    return change.families().stream().map(this::family).toList();
  }

  private ChangesView.ChangeSection family(FamilyChange family) {
    return new ChangesView.ChangeSection(
        names.anchor(family.id()),
        new LinkedText(family.name(), names.href(family.id())),
        badge(family.type()),
        sentences.lines(family.changes()),
        List.of(),
        family.levels().stream().map(this::level).toList());
  }

  private @Nullable String badge(@Nullable ChangeType type) {
    return type == null ? null : words.get("changes.family." + type.word() + ".whole");
  }

  private ChangesView.ChangedLevel level(LevelChange change) {
    LevelHead heading = names.heading(change).orElse(null);
    int shared = change.common().size();
    return new ChangesView.ChangedLevel(
        names.anchor(change.ref()),
        heading,
        change.label(),
        names.grade(change),
        impact(change),
        sentences.lines(ChangeSummary.substance(change)),
        change.dimensions().stream().map(this::dimension).toList(),
        sentences.lines(ChangeSummary.explanation(change)),
        shared == 0 ? null : new LinkedText(words.count("changes.shared", shared), names.shared()));
  }

  private ChangesView.ImpactLabel impact(LevelChange change) {
    return new ChangesView.ImpactLabel(
        change.impact().id(),
        versionWords.sign(change.impact()),
        versionWords.impact(change.impact()));
  }

  private ChangesView.ChangedDimension dimension(DimensionChange change) {
    return new ChangesView.ChangedDimension(change.name(), sentences.lines(change.changes()));
  }
}
