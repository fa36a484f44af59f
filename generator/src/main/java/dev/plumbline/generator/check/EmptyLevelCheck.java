package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A rule against levels in force that ask nothing. */
final class EmptyLevelCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.EMPTY_LEVEL;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Level level : context.index().levels().values()) {
      if (level.status() == Status.ACTIVE && level.asksNothing()) {
        findings.add(
            Finding.of(
                    code(),
                    level.place(),
                    String.format(
                        Locale.ROOT, "\"%s\" does not say what is expected.", level.title()),
                    "describe at least one dimension, or set \"status: placeholder\" until it is"
                        + " written.")
                .restingOn(ground(level)));
      }
    }
  }

  // A stage or the status may be under a misspelt key.
  private static List<ContentPart> ground(Level level) {
    List<ContentPart> ground = new ArrayList<>(ContentParts.text(level));
    ground.add(ContentParts.keys(level));
    return ground;
  }
}
