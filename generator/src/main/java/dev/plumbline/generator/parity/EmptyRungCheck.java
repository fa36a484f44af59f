package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import java.util.List;
import java.util.Locale;

/** A level asks nearly what the level before it asks. */
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
        .filter(step -> step.isEmpty(alike))
        .forEach(step -> findings.add(finding(step)));
  }

  private Finding finding(Step step) {
    return Breach.of(
        code(),
        step.to().place(),
        String.format(
            Locale.ROOT,
            "%s asks nearly what %s asks: %d of its %s are the same.",
            Breach.named(step.to()),
            Breach.named(step.from()),
            step.carried(),
            Breach.counted(step.asked(), "expectation")),
        "say what is new here, or make the two one level: a promotion without a difference is a title.",
        step.to(),
        step.from());
  }
}
