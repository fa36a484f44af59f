package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import java.util.List;
import java.util.Locale;

/** A rule against weeks whose parts do not add up to 100 percent. */
final class WeekNot100Check implements Rule<CheckContext> {
  private static final int WHOLE = 100;

  @Override
  public Code code() {
    return Code.WEEK_NOT_100;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Level level : context.index().levels().values()) {
      List<Profile.Share> week = level.profile().week();
      int sum = week.stream().mapToInt(Profile.Share::percent).sum();
      if (!week.isEmpty() && sum != WHOLE) {
        findings.add(
            Finding.of(
                    code(),
                    week.get(0).activity().place(),
                    String.format(
                        Locale.ROOT, "The week adds up to %d percent, %s.", sum, difference(sum)),
                    "change the percentages so that they add up to 100.")
                .restingOn(List.of(ContentParts.keys(level))));
      }
    }
  }

  private static String difference(int sum) {
    return sum < WHOLE ? (WHOLE - sum) + " too few" : (sum - WHOLE) + " too many";
  }
}
