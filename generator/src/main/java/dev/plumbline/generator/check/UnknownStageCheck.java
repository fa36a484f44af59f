package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule against stages that the dimension does not have. */
final class UnknownStageCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_STAGE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    Map<String, NameUsage> ladders = new LinkedHashMap<>();
    for (Level level : context.index().levels().values()) {
      for (Profile.StageClaim claim : level.profile().stages()) {
        Dimension dimension = context.index().dimensions().get(claim.dimension().id());
        if (dimension != null) {
          ladders
              .computeIfAbsent(
                  dimension.id(), id -> new NameUsage(dimension.stages(), Stage::id, Stage::place))
              .add(claim.stage().id(), () -> unknown(dimension, claim.stage()));
        }
      }
    }
    ladders.values().forEach(usage -> usage.report(findings));
  }

  private Finding unknown(Dimension dimension, Ref stage) {
    return Finding.of(code(), stage.place(), message(dimension, stage), hint(dimension, stage))
        .restingOn(List.of(ContentParts.framework("dimensions")));
  }

  private static String message(Dimension dimension, Ref stage) {
    return dimension.stages().isEmpty()
        ? String.format(
            Locale.ROOT,
            "\"%s\" cannot be a stage of \"%s\", which has no stages.",
            stage,
            dimension.name())
        : String.format(Locale.ROOT, "\"%s\" is not a stage of \"%s\".", stage, dimension.name());
  }

  private static String hint(Dimension dimension, Ref stage) {
    if (dimension.stages().isEmpty()) {
      return "describe in words what the level expects, or give the dimension stages in"
          + " framework.yaml.";
    }
    return Nearest.hint(stage.id(), "Stages", dimension.stages().stream().map(Stage::id).toList());
  }
}
