package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The joining of families and their levels. */
final class FamilyLevels {
  private final Findings findings;
  private final List<String> trackIds;

  FamilyLevels(Vocabulary vocabulary, Findings findings) {
    this.findings = findings;
    this.trackIds = vocabulary.tracks().stream().map(Track::id).toList();
  }

  /** The family with all its levels as they are written, in their order. */
  Family family(FamilyDraft draft) {
    return draft.family().withLevels(levels(draft));
  }

  private List<Level> levels(FamilyDraft draft) {
    Map<LevelRef, Level> levels = new HashMap<>();
    draft.levels().forEach(level -> add(level, levels));
    draft.family().levels().forEach(level -> add(level, levels));
    boolean legacy = draft.family().status() == Status.LEGACY;
    return levels.values().stream()
        .map(level -> legacy ? legacy(level) : level)
        .sorted(order())
        .toList();
  }

  private void add(Level level, Map<LevelRef, Level> levels) {
    Level first = levels.putIfAbsent(level.ref(), level);
    if (first != null) {
      findings.add(
          Code.DUPLICATE_ID,
          level.place(),
          "The level " + level.ref().local() + " is already described, at " + where(first) + ".",
          "keep one of them, or give one another id.");
    }
  }

  private static String where(Level level) {
    return level.place().path() + ":" + level.place().line();
  }

  private static Level legacy(Level level) {
    return level.withPlacement(level.placement().withStatus(Status.LEGACY));
  }

  private Comparator<Level> order() {
    return Comparator.<Level>comparingInt(level -> rank(trackIds, level.ref().track()))
        .thenComparing(level -> level.ref().track())
        .thenComparingInt(Level::grade)
        .thenComparing(level -> level.ref().level());
  }

  /** The rank of an id in a list; ids that are not in it come last. */
  private static int rank(List<String> ids, String id) {
    int at = ids.indexOf(id);
    return at < 0 ? ids.size() : at;
  }
}
