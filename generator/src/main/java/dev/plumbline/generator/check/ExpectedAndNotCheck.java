package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import java.util.Locale;

/**
 * A rule against expectations under a dimension for which the level says that nothing is expected.
 */
final class ExpectedAndNotCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.EXPECTED_AND_NOT;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Level level : context.index().levels().values()) {
      for (Profile.NotExpected not : level.profile().notExpected()) {
        String dimension = not.dimension().id();
        if (isExpected(level, dimension)) {
          findings.add(
              code(),
              not.dimension().place(),
              String.format(
                  Locale.ROOT,
                  "\"%s\" is listed under \"notExpected\", but it has expectations.",
                  dimension),
              "remove it from \"notExpected\", or remove what the level, its \"sameAs\" or a common"
                  + " file expects there.");
        }
      }
    }
  }

  private static boolean isExpected(Level level, String dimension) {
    return level.expectation(dimension).filter(asked -> !asked.isEmpty()).isPresent()
        || level.profile().stage(dimension).isPresent()
        || level.profile().sameAs().stream()
            .anyMatch(same -> same.dimension().id().equals(dimension));
  }
}
