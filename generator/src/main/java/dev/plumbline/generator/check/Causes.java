package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One cause, one finding. What rests on a part of the content that another finding leaves unknown
 * may be true or not, and is not told while that one stands.
 *
 * <p>Only an error keeps others from being told: then no site is made before they are looked at
 * again. A warning that errors follow from is therefore an error itself.
 */
final class Causes {
  private Causes() {}

  /** The findings without those that follow from others, sorted. */
  static List<Finding> told(List<Finding> found) {
    List<Finding> weighed = weighed(found);
    HiddenParts hidden = new HiddenParts(weighed, Severity.ERROR);
    return weighed.stream().filter(finding -> !hidden.areUnder(finding)).sorted().toList();
  }

  /** The findings, with each warning that an error follows from as an error. */
  private static List<Finding> weighed(List<Finding> found) {
    HiddenParts byErrors = new HiddenParts(found, Severity.ERROR);
    HiddenParts byWarnings = new HiddenParts(found, Severity.WARNING);
    Set<Finding> worse = new HashSet<>();
    found.stream()
        .filter(finding -> finding.open() && finding.severity() == Severity.ERROR)
        .filter(error -> !byErrors.areUnder(error))
        .forEach(error -> byWarnings.causesOf(error).forEach(worse::add));
    return found.stream()
        .map(finding -> worse.contains(finding) ? finding.withSeverity(Severity.ERROR) : finding)
        .toList();
  }
}
