package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.KnownCodes;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The owners' acceptances, matched against findings. */
final class Acceptances {
  private final KnownCodes codes;
  private final ConcernedLevels concerned;
  private final Map<LevelRef, Level> levels;
  private final Map<Key, List<Acceptance>> entries = new HashMap<>();
  private final Set<Acceptance> unused = new LinkedHashSet<>();
  private final Map<LevelRef, CriterionPlaces> criteria = new HashMap<>();

  Acceptances(CheckContext context) {
    codes = context.codes();
    levels = context.index().levels();
    context.framework().accept().forEach(this::add);
    concerned = entries.isEmpty() ? ConcernedLevels.NONE : ConcernedLevels.of(context.framework());
  }

  // An entry for a level that does not exist, or for an error, is a finding of another rule.
  private void add(Acceptance acceptance) {
    RuleCode code = codes.of(acceptance.code().id()).orElse(null);
    LevelRef level = acceptance.level();
    if (code != null
        && code.severity() != Severity.ERROR
        && level != null
        && levels.containsKey(level)) {
      entries.computeIfAbsent(new Key(code, level), k -> new ArrayList<>()).add(acceptance);
      unused.add(acceptance);
    }
  }

  /** The finding, accepted if an entry names it at one of its levels. */
  Finding judged(Finding finding) {
    Finding judged = finding;
    for (LevelRef level : concerned.by(finding)) {
      for (Acceptance entry : entries.getOrDefault(new Key(finding.code(), level), List.of())) {
        if (isMeant(entry, level, finding.place())) {
          unused.remove(entry);
          judged = accepted(judged, entry.reason());
        }
      }
    }
    return judged;
  }

  // Without a reason nothing is accepted; the first of two reasons counts.
  private static Finding accepted(Finding finding, Prose reason) {
    return finding.open() && !reason.isEmpty() ? finding.acceptedBecause(reason.plain()) : finding;
  }

  /** The entries that no finding has matched so far, with the levels that they name. */
  Map<Acceptance, Level> unused() {
    Map<Acceptance, Level> left = new LinkedHashMap<>();
    for (Acceptance acceptance : unused) {
      Level level = levels.get(acceptance.level());
      if (level != null) {
        left.put(acceptance, level);
      }
    }
    return left;
  }

  private boolean isMeant(Acceptance entry, LevelRef ref, Place place) {
    String criterion = entry.criterion();
    Level level = levels.get(ref);
    return criterion == null
        || (level != null
            && criteria
                .computeIfAbsent(ref, r -> CriterionPlaces.of(level))
                .isIn(criterion, place));
  }

  private record Key(RuleCode code, LevelRef level) {}
}
