package dev.plumbline.generator.page;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.parity.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which promises hold, once the owners have decided: a rule that they turned off is not counted.
 */
final class Standing {
  private final Parity parity;
  private final Map<Key, Finding> decided = new HashMap<>();

  Standing(Parity parity) {
    this.parity = parity;
    parity.findings().forEach(finding -> decided.put(Key.of(finding), finding));
  }

  Count all() {
    return count(verdict -> true);
  }

  Count of(Code rule) {
    return count(verdict -> verdict.code() == rule);
  }

  Count of(String family) {
    return count(verdict -> verdict.family().equals(family));
  }

  /** What was found in a family, as the owners decided. */
  List<Finding> findings(String family) {
    return parity.verdicts().stream()
        .filter(verdict -> verdict.family().equals(family))
        .flatMap(verdict -> left(verdict).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private List<Finding> left(Verdict verdict) {
    return verdict.findings().stream()
        .map(finding -> decided.get(Key.of(finding)))
        .filter(finding -> finding != null)
        .toList();
  }

  private Count count(Predicate<Verdict> counted) {
    int tested = 0;
    int kept = 0;
    int accepted = 0;
    for (Verdict verdict : parity.verdicts()) {
      List<Finding> left = left(verdict);
      if (counted.test(verdict) && verdict.tested() && (verdict.kept() || !left.isEmpty())) {
        tested++;
        kept += verdict.kept() ? 1 : 0;
        accepted += !verdict.kept() && left.stream().noneMatch(Finding::open) ? 1 : 0;
      }
    }
    return new Count(tested, kept, accepted);
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
