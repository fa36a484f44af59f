package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A rule against dimensions under which a level says nothing, or only names a stage although a
 * neighbouring level says more.
 */
final class GapCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.GAP;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      for (Level level : family.levels()) {
        List<String> gaps = isWritten(level) ? gaps(family, level) : List.of();
        if (!gaps.isEmpty()) {
          findings.add(gap(level, gaps));
        }
      }
      new BareStages(family).addTo(findings);
    }
  }

  private Finding gap(Level level, List<String> gaps) {
    List<ContentPart> ground = new ArrayList<>(ContentParts.text(level));
    ground.add(ContentPart.of(level.place().path()));
    return Finding.of(
            code(),
            level.place(),
            String.format(
                Locale.ROOT,
                "\"%s\" has no expectations for %s.",
                level.title(),
                String.join(", ", gaps)),
            "describe what is expected there, or list the dimension under \"notExpected\" with a"
                + " reason.")
        .restingOn(ground);
  }

  private static boolean isWritten(Level level) {
    return level.status() != Status.PLACEHOLDER
        && level.status() != Status.LEGACY
        && !level.asksNothing();
  }

  private static List<String> gaps(Family family, Level level) {
    Set<String> covered = covered(level);
    List<String> gaps = new ArrayList<>();
    for (Dimension dimension : family.dimensions()) {
      if (!covered.contains(dimension.id()) && dimension.appliesTo(level.ref().track())) {
        gaps.add(dimension.name());
      }
    }
    return gaps;
  }

  private static Set<String> covered(Level level) {
    Set<String> covered = new HashSet<>();
    for (Expectation expectation : level.expectations()) {
      if (!expectation.isEmpty()) {
        covered.add(expectation.dimension().id());
      }
    }
    level.profile().stages().forEach(claim -> covered.add(claim.dimension().id()));
    level.profile().sameAs().forEach(same -> covered.add(same.dimension().id()));
    level.profile().notExpected().forEach(not -> covered.add(not.dimension().id()));
    return covered;
  }
}
