package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.site.PrintLimit;
import java.util.Locale;

/** The framework is too large for the page that has everything on it. */
final class TooLongToPrintCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    if (!PrintLimit.holds(subject.framework())) {
      findings.add(
          Code.TOO_LONG_TO_PRINT,
          subject.framework().place(),
          String.format(
              Locale.ROOT,
              "The framework has more than %d expectations, so the site has no page with everything on it.",
              PrintLimit.CRITERIA),
          "print families, grades and levels, each from its own page.");
    }
  }
}
