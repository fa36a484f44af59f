package dev.plumbline.generator;

import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.check.CheckContext;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.RuleCode;
import java.util.function.BooleanSupplier;

/**
 * A check of an extension, whose exceptions name the extension.
 *
 * @param check the check itself
 */
record GuardedCheck(Check check) implements Check {
  @Override
  public RuleCode code() {
    return check.code();
  }

  @Override
  public boolean applies(CheckContext context) {
    return guarded(() -> check.applies(context));
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    guarded(
        () -> {
          check.check(context, findings);
          return true;
        });
  }

  private boolean guarded(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException e) {
      throw ExtensionException.thrownBy(check, e);
    }
  }
}
