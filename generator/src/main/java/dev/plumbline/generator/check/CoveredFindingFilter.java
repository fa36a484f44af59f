package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Framework;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A filter that drops findings which another finding of the same cause covers, if that is at least
 * as severe. Accepted findings stay, because their reasons are published.
 */
final class CoveredFindingFilter {
  private final Framework framework;

  CoveredFindingFilter(Framework framework) {
    this.framework = framework;
  }

  List<Finding> of(List<Finding> found) {
    Map<CoveredFinding, Finding> covered = new HashMap<>();
    for (Finding finding : found) {
      finding.covers().forEach(other -> covered.merge(other, finding, CoveredFindingFilter::worse));
    }
    if (covered.isEmpty()) {
      return found;
    }
    ConcernedLevels concerned = ConcernedLevels.of(framework);
    return found.stream().filter(finding -> !isToldBy(covered, concerned, finding)).toList();
  }

  private static Finding worse(Finding one, Finding other) {
    return other.severity().atLeast(one.severity()) ? other : one;
  }

  private static boolean isToldBy(
      Map<CoveredFinding, Finding> covered, ConcernedLevels concerned, Finding finding) {
    return finding.open()
        && concerned.by(finding).stream()
            .map(level -> covered.get(new CoveredFinding(finding.code(), level.toString())))
            .flatMap(teller -> Optional.ofNullable(teller).stream())
            .anyMatch(teller -> teller.severity().atLeast(finding.severity()));
  }
}
