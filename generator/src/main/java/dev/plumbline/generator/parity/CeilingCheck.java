package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Covered;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The individual track ends, as far as it is written, below management. */
final class CeilingCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.CEILING;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return family.reach().isPresent();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    family.reach().filter(Reach::isShort).ifPresent(reach -> findings.add(finding(family, reach)));
  }

  private Finding finding(FamilyParity family, Reach reach) {
    Level end = reach.end();
    Optional<Level> title = title(family, reach);
    List<Covered> covers = new ArrayList<>();
    title.ifPresent(level -> covers.add(covered(Code.PLACEHOLDER_LEVEL, level)));
    title.ifPresent(level -> covers.add(covered(Code.EMPTY_LEVEL, level)));
    Finding finding =
        Breach.of(
            code(),
            title.map(Level::place).orElse(end.gradePlace()),
            message(family, reach) + title.map(CeilingCheck::unwritten).orElse("."),
            hint(reach),
            end,
            reach.manager());
    // Nobody has said that these managers are the craft's, so it is worth a thought and no more.
    if (reach.bond() == Reach.Bond.FRAMEWORK) {
      return finding.withSeverity(Severity.NOTE).covering(covers);
    }
    covers.add(covered(Code.FORCED_SWITCH, end));
    return finding.covering(covers);
  }

  /** The first level as high as management. Where the craft ends below, it is not written. */
  private static Optional<Level> title(FamilyParity family, Reach reach) {
    return family.individual().stream()
        .filter(level -> level.grade() >= reach.manager().grade())
        .findFirst();
  }

  private static String unwritten(Level level) {
    return String.format(Locale.ROOT, "; %s is not written.", Breach.named(level));
  }

  private static Covered covered(Code code, Level level) {
    return new Covered(code, level.ref().toString());
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
        "In \"%s\"%s %s%s%s up to grade %d",
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
