package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.site.PrintLimit;
import java.util.Locale;

/** A rule about frameworks that are too large for one page with everything on it. */
final class TooLongToPrintCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.TOO_LONG_TO_PRINT;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    if (!PrintLimit.holds(context.framework())) {
      findings.add(
          code(),
          context.framework().place(),
          String.format(
              Locale.ROOT,
              "The framework has more than %d expectations, too many for a page with everything"
                  + " on it.",
              PrintLimit.CRITERIA),
          "nothing needs to be done: print families, grades and levels from their own pages.");
    }
  }
}
