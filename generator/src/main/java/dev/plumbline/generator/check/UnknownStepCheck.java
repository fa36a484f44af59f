package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Scale;
import java.util.Locale;

/** A level stands on a step that the scale does not have. */
final class UnknownStepCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    for (Level level : subject.names().levels().values()) {
      for (Profile.Choice choice : level.profile().scales()) {
        Scale scale = subject.names().scales().get(choice.scale().id());
        if (scale != null && scale.step(choice.step().id()).isEmpty()) {
          findings.add(
              Code.UNKNOWN_STEP,
              choice.step().place(),
              String.format(
                  Locale.ROOT,
                  "\"%s\" is not a step of the scale \"%s\".",
                  choice.step(),
                  scale.name()),
              hint(scale, choice.step()));
        }
      }
    }
  }

  private static String hint(Scale scale, Ref step) {
    return Nearest.hint(step.id(), "Steps", scale.steps().stream().map(Scale.Step::id).toList());
  }
}
