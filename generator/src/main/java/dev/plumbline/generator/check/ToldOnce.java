package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Covered;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Framework;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out what another finding of the same cause says too: one that is at least as bad. What the
 * owners accept stays, as its reason is published.
 */
final class ToldOnce {
  private final Framework framework;

  ToldOnce(Framework framework) {
    this.framework = framework;
  }

  List<Finding> of(List<Finding> found) {
    Map<Covered, Finding> covered = new HashMap<>();
    for (Finding finding : found) {
      finding.covers().forEach(other -> covered.merge(other, finding, ToldOnce::worse));
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
      Map<Covered, Finding> covered, ConcernedLevels concerned, Finding finding) {
    return finding.open()
        && concerned.by(finding).stream()
            .map(level -> covered.get(new Covered(finding.code(), level.toString())))
            .flatMap(teller -> Optional.ofNullable(teller).stream())
            .anyMatch(teller -> teller.severity().atLeast(finding.severity()));
  }
}
