package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.KnownCodes;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.model.Ref;
import java.util.List;
import java.util.Locale;

/** A rule against decisions about findings that do not exist. */
final class UnknownCodeCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_CODE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    context
        .framework()
        .accept()
        .forEach(acceptance -> check(acceptance.code(), context.codes(), findings));
    context
        .framework()
        .settings()
        .severity()
        .forEach(setting -> check(setting.code(), context.codes(), findings));
  }

  private void check(Ref code, KnownCodes codes, Findings findings) {
    if (codes.of(code.id()).isEmpty()) {
      List<String> near = Nearest.to(code.id(), codes.all().stream().map(RuleCode::id).toList());
      String question =
          near.isEmpty()
              ? ""
              : String.format(Locale.ROOT, "did you mean \"%s\"? ", String.join("\" or \"", near));
      findings.add(
          code(),
          code.place(),
          String.format(Locale.ROOT, "\"%s\" is not the name of a finding.", code),
          question + "The name of a finding comes after its severity and before its message.");
    }
  }
}
