package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Covered;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The individual track ends, as far as it is written, below management. */
final class CeilingCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.CEILING;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    return family
        .reach()
        .map(reach -> reach.isShort() ? List.of(finding(family, reach)) : List.of());
  }

  private Finding finding(FamilyParity family, Reach reach) {
    Level end = reach.end();
    Finding finding =
        Breach.of(
            code(), end.gradePlace(), message(family, reach), hint(reach), end, reach.manager());
    // Nobody has said that these managers are the craft's, so it is worth a thought and no more.
    return reach.bond() == Reach.Bond.FRAMEWORK
        ? finding.withSeverity(Severity.NOTE)
        : finding.covering(List.of(new Covered(Code.FORCED_SWITCH, end.ref().toString())));
  }

  private static String message(FamilyParity family, Reach reach) {
    String without =
        reach.bond() == Reach.Bond.FRAMEWORK ? ", which has no managers of its own," : "";
    String craft =
        reach.written()
            ? "the individual track is written up to grade " + reach.end().grade() + ", "
            : "no individual level is written, while ";
    return String.format(
        Locale.ROOT,
        "In \"%s\"%s %s%s%s up to grade %d.",
        family.family().name(),
        without,
        craft,
        managers(family, reach),
        reach.written() ? "" : " is,",
        reach.manager().grade());
  }

  private static String managers(FamilyParity family, Reach reach) {
    String other = reach.manager().ref().family();
    String name = family.framework().family(other).map(Family::name).orElse(other);
    return switch (reach.bond()) {
      case FAMILY -> "management";
      case PEERS -> String.format(Locale.ROOT, "management in \"%s\", where its peers are,", name);
      case FRAMEWORK -> String.format(Locale.ROOT, "management in \"%s\"", name);
    };
  }

  private static String hint(Reach reach) {
    String described =
        String.format(
            Locale.ROOT,
            "describe an individual level of grade %d whose work is the craft",
            reach.manager().grade());
    return reach.bond() == Reach.Bond.FRAMEWORK
        ? "if these manage this craft too, " + described + "; if not, nothing is to be done."
        : described + "; until there is one, whoever wants to go on has to manage.";
  }
}
