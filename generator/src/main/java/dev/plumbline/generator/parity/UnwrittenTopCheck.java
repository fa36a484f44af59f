package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where both tracks have a level, one exists by its title only, or says little against its peer.
 */
final class UnwrittenTopCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.UNWRITTEN_TOP;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    if (!family.isComparable()) {
      return Optional.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<Integer, Balance> grade : family.balances().entrySet()) {
      switch (grade.getValue()) {
        case INDIVIDUAL_UNWRITTEN -> findings.add(title(at(family.individual(), grade.getKey())));
        case MANAGER_UNWRITTEN -> findings.add(title(at(family.management(), grade.getKey())));
        case INDIVIDUAL_THIN, MANAGER_THIN -> addThin(family, grade.getKey(), findings);
        default -> {}
      }
    }
    return Optional.of(findings);
  }

  private static Level at(List<Level> levels, int grade) {
    return levels.stream().filter(level -> level.grade() == grade).findFirst().orElseThrow();
  }

  private Finding title(Level level) {
    return Breach.of(
        code(),
        level.place(),
        String.format(
            Locale.ROOT,
            "%s is not written, and the other track is written out at grade %d.",
            Breach.named(level),
            level.grade()),
        "describe what is expected here with the care that the other track was given.",
        level);
  }

  private void addThin(FamilyParity family, int grade, List<Finding> findings) {
    for (Pair pair : family.writtenPairs()) {
      Balance balance = family.balance(pair);
      if (pair.individual().grade() == grade && balance != Balance.EQUAL) {
        boolean craft = balance == Balance.INDIVIDUAL_THIN;
        findings.add(
            craft
                ? thin(family, pair.individual(), pair.manager())
                : thin(family, pair.manager(), pair.individual()));
      }
    }
  }

  private Finding thin(FamilyParity family, Level level, Level peer) {
    LevelMeasure says = family.measure(level);
    LevelMeasure other = family.measure(peer);
    return Breach.of(
        code(),
        level.place(),
        String.format(
            Locale.ROOT,
            "%s says little against its peer %s: %s and %s against %d and %d.",
            Breach.named(level),
            Breach.named(peer),
            Breach.counted(says.criteria(), "expectation"),
            Breach.counted(says.words(), "word"),
            other.criteria(),
            other.words()),
        "write it out until a reader could tell what good work looks like here, or shorten the other.",
        level,
        peer);
  }
}
