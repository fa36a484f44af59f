package dev.plumbline.maven.extension;

import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.check.CheckContext;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.OwnCode;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Framework;

/** Finds that a framework's name is short. */
public final class ShortNameCheck implements Check {
  private static final int SHORT = 200;

  @Override
  public RuleCode code() {
    return new OwnCode("short-name", Severity.WARNING, "A short name.", "Choose a longer name.");
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    Framework framework = context.framework();
    if (framework.name().length() < SHORT) {
      String message = "The name \"" + framework.name() + "\" is short.";
      findings.add(code(), framework.place(), message, "choose a longer name.");
    }
  }
}
