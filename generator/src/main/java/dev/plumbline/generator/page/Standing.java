package dev.plumbline.generator.page;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.parity.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which promises hold, once the owners have decided: a rule that they turned off is not counted.
 */
final class Standing {
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<String, List<Outcome>> byFamily = new HashMap<>();

  Standing(Parity parity) {
    Map<Key, Finding> decided = new HashMap<>();
    parity.findings().forEach(finding -> decided.put(Key.of(finding), finding));
    for (Verdict verdict : parity.verdicts()) {
      Outcome outcome = new Outcome(verdict, left(verdict, decided));
      outcomes.add(outcome);
      byFamily.computeIfAbsent(verdict.family(), id -> new ArrayList<>()).add(outcome);
    }
  }

  private static List<Finding> left(Verdict verdict, Map<Key, Finding> decided) {
    return verdict.findings().stream()
        .map(finding -> decided.get(Key.of(finding)))
        .filter(finding -> finding != null)
        .toList();
  }

  Count all() {
    return count(outcomes);
  }

  Count of(Code rule) {
    return count(outcomes.stream().filter(one -> one.verdict.code() == rule).toList());
  }

  Count of(String family) {
    return count(byFamily.getOrDefault(family, List.of()));
  }

  /** What was found in a family, as the owners decided. */
  List<Finding> findings(String family) {
    return byFamily.getOrDefault(family, List.of()).stream()
        .flatMap(outcome -> outcome.left.stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Count count(List<Outcome> outcomes) {
    int tested = 0;
    int kept = 0;
    int accepted = 0;
    for (Outcome outcome : outcomes) {
      if (outcome.counts()) {
        tested++;
        kept += outcome.verdict.kept() ? 1 : 0;
        accepted += outcome.isAccepted() ? 1 : 0;
      }
    }
    return new Count(tested, kept, accepted);
  }

  /**
   * A verdict once the owners have decided.
   *
   * @param left its findings that they have not turned off
   */
  private record Outcome(Verdict verdict, List<Finding> left) {
    boolean counts() {
      return verdict.tested() && (verdict.kept() || !left.isEmpty());
    }

    boolean isAccepted() {
      return !verdict.kept() && left.stream().noneMatch(Finding::open);
    }
  }

  /**
   * Promises of families.
   *
   * @param tested how many could be
   * @param kept how many of these hold
   * @param accepted how many of these are broken, and the owners say why
   */
  record Count(int tested, int kept, int accepted) {}

  private record Key(Code code, String place, String message) {
    static Key of(Finding finding) {
      return new Key(finding.code(), finding.place().toString(), finding.message());
    }
  }
}
