package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A level asks nearly what the level before it asks. */
final class EmptyRungCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.EMPTY_RUNG;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    List<Finding> findings = new ArrayList<>();
    boolean tested = false;
    for (List<Step> ladder : family.ladders()) {
      tested |= !ladder.isEmpty();
      ladder.stream()
          .filter(step -> step.isEmpty(family.framework().parity().alike()))
          .forEach(step -> findings.add(finding(step)));
    }
    return tested ? Optional.of(findings) : Optional.empty();
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
