package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.DimensionKind;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A manager is asked nothing of the craft, or an individual nothing of people. */
final class CraftAbandonedCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.CRAFT_ABANDONED;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    OptionalInt branch = family.branch();
    List<Dimension> craft = of(family, DimensionKind.CRAFT);
    List<Dimension> people = of(family, DimensionKind.PEOPLE);
    if (branch.isEmpty() || (craft.isEmpty() && people.isEmpty())) {
      return Optional.empty();
    }
    List<Finding> findings = new ArrayList<>();
    family.management().stream()
        .filter(level -> isSilent(level, craft))
        .forEach(level -> findings.add(finding(level, "of the craft", craft)));
    family.individual().stream()
        .filter(level -> level.grade() >= branch.getAsInt() && isSilent(level, people))
        .forEach(level -> findings.add(finding(level, "about people", people)));
    return Optional.of(findings);
  }

  private static List<Dimension> of(FamilyParity family, DimensionKind kind) {
    return family.family().dimensions().stream()
        .filter(dimension -> dimension.kind() == kind)
        .toList();
  }

  /** Whether a written level asks nothing under any of these, and gives no reason. */
  private static boolean isSilent(Level level, List<Dimension> dimensions) {
    return FamilyParity.isWritten(level)
        && !dimensions.isEmpty()
        && dimensions.stream()
            .noneMatch(
                dimension ->
                    level.profile().stage(dimension.id()).isPresent()
                        || level.profile().notExpected(dimension.id()).isPresent()
                        || level.expectation(dimension.id()).filter(e -> !e.isEmpty()).isPresent());
  }

  private Finding finding(Level level, String of, List<Dimension> dimensions) {
    String names = Breach.listed(dimensions.stream().map(Dimension::name).toList());
    Place place = level.place();
    return Breach.of(
        code(),
        place,
        String.format(Locale.ROOT, "%s is asked nothing %s: %s.", Breach.named(level), of, names),
        "write what is still expected there, or put the dimension under \"notExpected\" with the reason.",
        level);
  }
}
