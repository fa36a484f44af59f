package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import java.util.List;
import java.util.Locale;

/** A rule against levels that ask nearly the same as the level before. */
final class EmptyRungCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.EMPTY_RUNG;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return family.ladders().stream().anyMatch(ladder -> !ladder.isEmpty());
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    int alike = family.framework().parity().alike();
    family.ladders().stream()
        .flatMap(List::stream)
        .filter(rung -> rung.isEmpty(alike))
        .forEach(rung -> findings.add(finding(rung)));
  }

  private Finding finding(Rung rung) {
    return ParityFindings.of(
        code(),
        rung.to().place(),
        String.format(
            Locale.ROOT,
            "%s expects nearly the same as %s: %d of its %s are the same.",
            ParityFindings.named(rung.to()),
            ParityFindings.named(rung.from()),
            rung.carried(),
            ParityFindings.counted(rung.asked(), "expectation")),
        "describe what is new here, or merge the two levels: a promotion that changes nothing is"
            + " only a title.",
        rung.to(),
        rung.from());
  }
}
