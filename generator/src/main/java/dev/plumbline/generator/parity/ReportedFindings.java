package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The reported findings, by which each finding of parity can be traced to the finding that covers
 * it.
 */
final class ReportedFindings {
  private final Set<Key> themselves = new HashSet<>();
  private final Map<CoveredFinding, Finding> others = new HashMap<>();

  ReportedFindings(List<Finding> reported) {
    for (Finding finding : reported) {
      themselves.add(Key.of(finding));
      finding.covers().forEach(covered -> others.putIfAbsent(covered, finding));
    }
  }

  /** The result, with each finding that is not reported replaced by the one that covers it. */
  RuleResult of(RuleResult result) {
    return new RuleResult(
        result.code(),
        result.family(),
        result.tested(),
        result.kept(),
        result.findings().stream().map(this::of).toList());
  }

  private Finding of(Finding finding) {
    return themselves.contains(Key.of(finding))
        ? finding
        : finding.about().stream()
            .map(level -> others.get(new CoveredFinding(finding.code(), level)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(finding);
  }

  private record Key(String code, String place, String message) {
    static Key of(Finding finding) {
      return new Key(finding.code().id(), finding.place().toString(), finding.message());
    }
  }
}
