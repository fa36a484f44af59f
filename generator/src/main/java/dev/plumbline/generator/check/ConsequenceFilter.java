package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A filter that drops findings which may be mere consequences of others: those that rest on a part
 * of the content that another finding hides. So one cause leads to one finding.
 *
 * <p>Only errors hide others, because no site is made until all errors are fixed. A warning that
 * causes an error therefore becomes an error itself.
 */
final class ConsequenceFilter {
  private ConsequenceFilter() {}

  /** The findings without those that follow from others, sorted. */
  static List<Finding> told(List<Finding> found) {
    List<Finding> weighed = weighed(found);
    HiddenParts hidden = new HiddenParts(weighed, Severity.ERROR);
    return weighed.stream().filter(finding -> !hidden.areUnder(finding)).sorted().toList();
  }

  /** The findings, with each warning that causes an error turned into an error. */
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
