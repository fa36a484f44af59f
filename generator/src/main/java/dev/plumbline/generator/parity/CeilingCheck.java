package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
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

/** A rule against individual tracks that end, as far as they are written, below management. */
final class CeilingCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.CEILING;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return family.tops().isPresent();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    family.tops().filter(TrackTops::isShort).ifPresent(tops -> findings.add(finding(family, tops)));
  }

  private Finding finding(FamilyParity family, TrackTops tops) {
    Level end = tops.end();
    Optional<Level> title = title(family, tops);
    List<CoveredFinding> covers = new ArrayList<>();
    title.ifPresent(level -> covers.add(covered(Code.PLACEHOLDER_LEVEL, level)));
    title.ifPresent(level -> covers.add(covered(Code.EMPTY_LEVEL, level)));
    Finding finding =
        ParityFindings.of(
            code(),
            title.map(Level::place).orElse(end.placement().gradePlace()),
            message(family, tops) + title.map(CeilingCheck::unwritten).orElse("."),
            hint(tops),
            end,
            tops.manager());
    // The framework does not say that these managers lead the craft, so this is only a note.
    if (tops.bond() == TrackTops.Bond.FRAMEWORK) {
      return finding.withSeverity(Severity.NOTE).covering(covers);
    }
    covers.add(covered(Code.FORCED_SWITCH, end));
    return finding.covering(covers);
  }

  /**
   * The first level as high as management; where the written craft ends below management, that
   * level is unwritten.
   */
  private static Optional<Level> title(FamilyParity family, TrackTops tops) {
    return family.individual().stream()
        .filter(level -> level.grade() >= tops.manager().grade())
        .findFirst();
  }

  private static String unwritten(Level level) {
    return String.format(Locale.ROOT, "; %s has no description.", ParityFindings.named(level));
  }

  private static CoveredFinding covered(Code code, Level level) {
    return new CoveredFinding(code, level.ref().toString());
  }

  private static String message(FamilyParity family, TrackTops tops) {
    String without =
        tops.bond() == TrackTops.Bond.FRAMEWORK ? ", which has no managers of its own," : "";
    String craft =
        tops.written()
            ? "individual contributor levels are described up to grade " + tops.end().grade() + ", "
            : "no individual contributor level is described, while ";
    return String.format(
        Locale.ROOT,
        "In \"%s\"%s %s%s%s up to grade %d",
        family.family().name(),
        without,
        craft,
        managers(family, tops),
        tops.written() ? "" : " go",
        tops.manager().grade());
  }

  private static String managers(FamilyParity family, TrackTops tops) {
    String other = tops.manager().ref().family();
    String name = family.framework().family(other).map(Family::name).orElse(other);
    return switch (tops.bond()) {
      case FAMILY -> "management levels";
      case PEERS ->
          String.format(Locale.ROOT, "management levels in \"%s\", where its peers are,", name);
      case FRAMEWORK -> String.format(Locale.ROOT, "management levels in \"%s\"", name);
    };
  }

  private static String hint(TrackTops tops) {
    String described =
        String.format(
            Locale.ROOT,
            "describe an individual contributor level of grade %d whose work is the craft",
            tops.manager().grade());
    return tops.bond() == TrackTops.Bond.FRAMEWORK
        ? "if these managers manage this craft too, "
            + described
            + "; if not, nothing needs to be done."
        : described + "; without it, people have to become managers to go on.";
  }
}
