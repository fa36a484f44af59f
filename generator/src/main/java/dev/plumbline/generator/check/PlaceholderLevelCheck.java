package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import java.util.Locale;

/** A rule against levels that are a title only. */
final class PlaceholderLevelCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.PLACEHOLDER_LEVEL;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Level level : context.index().levels().values()) {
      if (level.status() == Status.PLACEHOLDER) {
        findings.add(
            code(),
            level.place(),
            String.format(Locale.ROOT, "\"%s\" is a title without a description.", level.title()),
            "write down what is expected and take out \"status: placeholder\": nobody can grow into"
                + " a title.");
      }
    }
  }
}
