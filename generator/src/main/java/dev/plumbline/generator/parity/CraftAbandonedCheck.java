package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.DimensionKind;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A rule against management levels that ask nothing about the craft, and individual levels beside
 * them that ask nothing about people.
 */
final class CraftAbandonedCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.CRAFT_ABANDONED;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return readings(family).stream().anyMatch(reading -> reading.tested);
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    readings(family).forEach(reading -> findings.addAll(reading.findings));
  }

  /** A reading of management for the craft, and of the individuals beside it for people. */
  private static List<Reading> readings(FamilyParity family) {
    OptionalInt branch = family.branch();
    if (branch.isEmpty()) {
      return List.of();
    }
    List<Level> masters =
        family.individual().stream().filter(level -> level.grade() >= branch.getAsInt()).toList();
    Reading craft = new Reading(family, of(family, DimensionKind.CRAFT), "about the craft");
    Reading people = new Reading(family, of(family, DimensionKind.PEOPLE), "about people");
    craft.read(family.management());
    people.read(masters);
    return List.of(craft, people);
  }

  private static List<Dimension> of(FamilyParity family, DimensionKind kind) {
    return family.family().dimensions().stream()
        .filter(dimension -> dimension.kind() == kind)
        .toList();
  }

  /** A search for anything that levels ask under the dimensions of one kind. */
  private static final class Reading {
    private final FamilyParity family;
    private final List<Dimension> wanted;
    private final String of;
    private final List<Finding> findings = new ArrayList<>();
    private boolean tested;

    Reading(FamilyParity family, List<Dimension> wanted, String of) {
      this.family = family;
      this.wanted = wanted;
      this.of = of;
    }

    void read(List<Level> levels) {
      if (!wanted.isEmpty()) {
        levels.stream().filter(FamilyParity::isWritten).forEach(this::read);
      }
    }

    private void read(Level level) {
      DimensionCoverage coverage = new DimensionCoverage(level);
      if (wanted.stream().anyMatch(coverage::includes)) {
        tested = true;
      } else if (of(family, DimensionKind.OTHER).stream().noneMatch(coverage::asksUnder)) {
        // A text under a dimension without a kind may be about either.
        tested = true;
        findings.add(finding(level));
      }
    }

    private Finding finding(Level level) {
      List<String> names = wanted.stream().map(Dimension::name).toList();
      Finding finding =
          ParityFindings.of(
              Code.CRAFT_ABANDONED,
              level.place(),
              String.format(
                  Locale.ROOT,
                  "%s has no expectations %s: %s.",
                  ParityFindings.named(level),
                  of,
                  ParityFindings.listed(names)),
              "describe what is still expected there, or list the dimension under \"notExpected\""
                  + " with a"
                  + " reason.",
              level);
      return names.containsAll(new DimensionCoverage(level).gaps(family.family().dimensions()))
          ? finding.covering(List.of(new CoveredFinding(Code.GAP, level.ref().toString())))
          : finding;
    }
  }
}
