package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A rule against references to dimensions that the framework does not have. */
final class UnknownDimensionCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_DIMENSION;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (Family family : context.framework().families()) {
      used.addAll(family.unknownDimensions());
      family.levels().forEach(level -> addOf(level, used));
    }
    context.index().dimensions().require(used, findings);
  }

  // A heading usually holds a name; another rule reports unknown names.
  private static boolean isWrittenAsId(Ref dimension) {
    return dimension.place().path().endsWith(".yaml");
  }

  private static void addOf(Level level, List<Ref> used) {
    Profile profile = level.profile();
    profile.stages().forEach(claim -> used.add(claim.dimension()));
    profile.notExpected().forEach(not -> used.add(not.dimension()));
    profile.sameAs().forEach(same -> used.add(same.dimension()));
    level.expectations().stream()
        .map(Expectation::dimension)
        .filter(UnknownDimensionCheck::isWrittenAsId)
        .forEach(used::add);
  }
}
