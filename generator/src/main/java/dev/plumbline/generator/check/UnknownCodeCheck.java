package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.model.Ref;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A decision is made about a rule that does not exist. */
final class UnknownCodeCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    subject.framework().accept().forEach(acceptance -> check(acceptance.code(), findings));
    subject.framework().severity().forEach(setting -> check(setting.code(), findings));
  }

  private static void check(Ref code, Findings findings) {
    if (Code.of(code.id()).isEmpty()) {
      List<String> near =
          Nearest.to(code.id(), Arrays.stream(Code.values()).map(Code::id).toList());
      String question =
          near.isEmpty()
              ? ""
              : String.format(Locale.ROOT, "did you mean \"%s\"? ", String.join("\" or \"", near));
      findings.add(
          Code.UNKNOWN_CODE,
          code.place(),
          String.format(Locale.ROOT, "\"%s\" is not the name of a finding.", code),
          question + "The name of a finding stands before its message, after the severity.");
    }
  }
}
