package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule against steps that the scale does not have. */
final class UnknownStepCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_STEP;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    Map<String, NameUsage> scales = new LinkedHashMap<>();
    for (Level level : context.index().levels().values()) {
      for (Profile.Choice choice : level.profile().scales()) {
        Scale scale = context.index().scales().get(choice.scale().id());
        if (scale != null) {
          scales
              .computeIfAbsent(
                  scale.id(), id -> new NameUsage(scale.steps(), Scale.Step::id, Scale.Step::place))
              .add(choice.step().id(), () -> unknown(scale, choice.step()));
        }
      }
    }
    scales.values().forEach(usage -> usage.report(findings));
  }

  private Finding unknown(Scale scale, Ref step) {
    return Finding.of(
            code(),
            step.place(),
            String.format(
                Locale.ROOT, "\"%s\" is not a step of the scale \"%s\".", step, scale.name()),
            hint(scale, step))
        .restingOn(List.of(ContentParts.framework("scales")));
  }

  private static String hint(Scale scale, Ref step) {
    return Nearest.hint(step.id(), "Steps", scale.steps().stream().map(Scale.Step::id).toList());
  }
}
