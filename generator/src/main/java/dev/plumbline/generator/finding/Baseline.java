package dev.plumbline.generator.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings of an earlier run. Each excuses one finding of the present run: where there were two
 * of a kind and now are three, one is new.
 */
public final class Baseline {
  private final List<FindingKey> open;
  private final List<FindingKey> accepted;

  /**
   * @param open the findings that counted
   * @param accepted the findings that the owners accepted; they excuse no open finding of today,
   *     because withdrawing an acceptance is a change too
   */
  public Baseline(List<FindingKey> open, List<FindingKey> accepted) {
    this.open = List.copyOf(open);
    this.accepted = List.copyOf(accepted);
  }

  /** The findings that the earlier run had as well. */
  Set<Finding> known(Map<Finding, FindingKey> findings) {
    Map<FindingKey, Integer> openLeft = counted(open);
    Map<FindingKey, Integer> acceptedLeft = counted(accepted);
    Set<Finding> known = new HashSet<>();
    findings.forEach(
        (finding, key) -> {
          if (finding.open() && take(openLeft, key)) {
            known.add(finding);
          }
        });
    findings.forEach(
        (finding, key) -> {
          if (!finding.open() && (take(acceptedLeft, key) || take(openLeft, key))) {
            known.add(finding);
          }
        });
    return known;
  }

  private static Map<FindingKey, Integer> counted(List<FindingKey> keys) {
    Map<FindingKey, Integer> counts = new HashMap<>();
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    return counts;
  }

  private static boolean take(Map<FindingKey, Integer> left, FindingKey key) {
    int number = left.getOrDefault(key, 0);
    if (number > 0) {
      left.put(key, number - 1);
    }
    return number > 0;
  }
}
