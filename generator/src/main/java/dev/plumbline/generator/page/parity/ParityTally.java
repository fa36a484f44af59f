package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parity.FamilyParity;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.parity.RuleResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The results of the rules of parity, counted, without those of rules that the owners turned off.
 */
final class ParityTally {
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<String, List<Outcome>> byFamily = new HashMap<>();

  ParityTally(Framework framework, Parity parity) {
    Map<Key, Finding> decided = new HashMap<>();
    parity.findings().forEach(finding -> decided.put(Key.of(finding), finding));
    Set<String> oneSided =
        parity.families().stream()
            .filter(FamilyParity::isOneSided)
            .map(one -> one.family().id())
            .collect(Collectors.toSet());
    for (RuleResult result : parity.results()) {
      List<Finding> left = left(result, decided);
      boolean counts =
          result.tested() ? result.kept() || !left.isEmpty() : !oneSided.contains(result.family());
      if (counts && framework.severity(result.code()).isPresent()) {
        add(new Outcome(result, left));
      }
    }
  }

  private void add(Outcome outcome) {
    outcomes.add(outcome);
    byFamily.computeIfAbsent(outcome.result.family(), id -> new ArrayList<>()).add(outcome);
  }

  private static List<Finding> left(RuleResult result, Map<Key, Finding> decided) {
    return result.findings().stream()
        .map(finding -> decided.get(Key.of(finding)))
        .filter(finding -> finding != null)
        .toList();
  }

  Count all() {
    return count(outcomes);
  }

  Count of(RuleCode rule) {
    return count(outcomes.stream().filter(one -> one.result.code() == rule).toList());
  }

  Count of(String family) {
    return count(byFamily.getOrDefault(family, List.of()));
  }

  /** The findings about a family, as the owners decided. */
  List<Finding> findings(String family) {
    return byFamily.getOrDefault(family, List.of()).stream()
        .flatMap(outcome -> outcome.left.stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Count count(List<Outcome> outcomes) {
    Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
    outcomes.forEach(outcome -> counts.merge(outcome.kind(), 1, Integer::sum));
    return new Count(
        counts.getOrDefault(Outcome.Kind.PASSED, 0),
        counts.getOrDefault(Outcome.Kind.UNTESTED, 0),
        counts.getOrDefault(Outcome.Kind.FOUND, 0),
        counts.getOrDefault(Outcome.Kind.ACCEPTED, 0));
  }

  /**
   * A result once the owners have decided.
   *
   * @param left its findings that they have not turned off
   */
  private record Outcome(RuleResult result, List<Finding> left) {
    private enum Kind {
      PASSED,
      UNTESTED,
      FOUND,
      ACCEPTED
    }

    Kind kind() {
      if (!result.tested()) {
        return Kind.UNTESTED;
      }
      if (left.isEmpty()) {
        return Kind.PASSED;
      }
      return left.stream().anyMatch(Finding::open) ? Kind.FOUND : Kind.ACCEPTED;
    }
  }

  /**
   * The numbers of checks of families by their result.
   *
   * @param passed the number without findings
   * @param untested the number that could not be tested
   * @param found the number with findings
   * @param accepted the number with accepted findings only
   */
  record Count(int passed, int untested, int found, int accepted) {
    int all() {
      return passed + untested + found + accepted;
    }
  }

  private record Key(RuleCode code, String place, String message) {
    static Key of(Finding finding) {
      return new Key(finding.code(), finding.place().toString(), finding.message());
    }
  }
}
