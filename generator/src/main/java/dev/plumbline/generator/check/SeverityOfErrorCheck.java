package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.SeveritySetting;
import java.util.Locale;

/**
 * A rule against lowering, turning off or accepting an error. With an error the site cannot be
 * made, or would be wrong, whatever the owners decide.
 */
final class SeverityOfErrorCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.SEVERITY_OF_ERROR;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (SeveritySetting setting : context.framework().settings().severity()) {
      if (setting.severity() != Severity.ERROR && isError(setting.code(), context)) {
        String done = setting.severity() == null ? "turned off" : "lowered";
        add(setting.code(), done, findings);
      }
    }
    for (Acceptance acceptance : context.framework().accept()) {
      if (isError(acceptance.code(), context)) {
        add(acceptance.code(), "accepted", findings);
      }
    }
  }

  private static boolean isError(Ref code, CheckContext context) {
    return context
        .codes()
        .of(code.id())
        .filter(known -> known.severity() == Severity.ERROR)
        .isPresent();
  }

  private void add(Ref code, String done, Findings findings) {
    findings.add(
        code(),
        code.place(),
        String.format(Locale.ROOT, "\"%s\" is an error, and errors cannot be %s.", code, done),
        "remove this line, and correct what the finding points to.");
  }
}
