package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A rule against levels at a lower stage or step than the last level before them on their track
 * that has one. Optional stages are ignored.
 */
final class LowerThanBeforeCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.LOWER_THAN_BEFORE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    List<Scale> scales = context.framework().vocabulary().scales();
    for (Family family : context.framework().families()) {
      Map<Rail, Standing> last = new HashMap<>();
      for (Level level : family.levels()) {
        if (level.hasGrade() && level.status() != Status.LEGACY) {
          for (Standing now : Standing.all(family, scales, level)) {
            Standing before = last.put(new Rail(level.ref().track(), now.ladder()), now);
            if (before != null && now.index() < before.index()) {
              findings.add(finding(before, now));
            }
          }
        }
      }
    }
  }

  private Finding finding(Standing before, Standing now) {
    Level level = now.level();
    return Finding.of(
            code(),
            now.place(),
            String.format(
                Locale.ROOT,
                "\"%s\" (%s) is at \"%s\" of \"%s\", below \"%s\" at \"%s\" (%s) before it.",
                level.title(),
                level.ref().local(),
                now.name(),
                now.ladder().name(),
                before.name(),
                before.level().title(),
                before.level().ref().local()),
            "correct whichever of the two is wrong; if less is meant here, accept the finding with"
                + " the reason.")
        .about(List.of(level.ref().toString(), before.level().ref().toString()))
        .restingOn(ground(now));
  }

  // Which level comes before it depends on all of them.
  private static List<ContentPart> ground(Standing now) {
    return List.of(
        ContentParts.framework(now.ladder().list()),
        ContentParts.family(now.level().ref().family()));
  }

  /** A dimension or scale on one track. */
  private record Rail(String track, Standing.Ladder ladder) {}
}
