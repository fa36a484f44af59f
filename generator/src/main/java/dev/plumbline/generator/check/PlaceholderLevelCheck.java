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
            String.format(
                Locale.ROOT,
                "\"%s\" is only a title: it does not say what is expected.",
                level.title()),
            "describe what is expected, and remove \"status: placeholder\": nobody can grow into"
                + " a title.");
      }
    }
  }
}
