package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;

/** A dimension is named that the framework does not have. */
final class UnknownDimensionCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Known<Dimension> known = subject.names().dimensions();
    for (CommonFile common : subject.framework().common()) {
      common.expectations().forEach(asked -> known.require(asked.dimension(), findings));
    }
    for (Family family : subject.framework().families()) {
      family.unknownDimensions().forEach(ref -> known.require(ref, findings));
      family.levels().forEach(level -> check(level, known, findings));
    }
  }

  private static void check(Level level, Known<Dimension> known, Findings findings) {
    Profile profile = level.profile();
    profile.stages().forEach(claim -> known.require(claim.dimension(), findings));
    profile.notExpected().forEach(not -> known.require(not.dimension(), findings));
    profile.sameAs().forEach(same -> known.require(same.dimension(), findings));
    level.expectations().forEach(asked -> known.require(asked.dimension(), findings));
  }
}
