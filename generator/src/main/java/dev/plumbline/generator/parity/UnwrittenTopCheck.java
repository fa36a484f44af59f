package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Covered;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where both tracks have a level, one exists by its title only, or says little against its peer.
 * That the track ends there, or that the level has gaps, is told with it.
 */
final class UnwrittenTopCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.UNWRITTEN_TOP;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return family.isComparable();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    for (Map.Entry<Integer, Balance> grade : family.balances().entrySet()) {
      switch (grade.getValue()) {
        case INDIVIDUAL_UNWRITTEN ->
            findings.add(title(family, at(family.individual(), grade.getKey())));
        case MANAGER_UNWRITTEN ->
            findings.add(title(family, at(family.management(), grade.getKey())));
        case INDIVIDUAL_THIN, MANAGER_THIN -> addThin(family, grade.getKey(), findings);
        default -> {}
      }
    }
  }

  private static Level at(List<Level> levels, int grade) {
    return levels.stream().filter(level -> level.grade() == grade).findFirst().orElseThrow();
  }

  private Finding title(FamilyParity family, Level level) {
    List<Covered> covers = new ArrayList<>();
    for (Code code : List.of(Code.PLACEHOLDER_LEVEL, Code.EMPTY_LEVEL, Code.GAP)) {
      covers.add(covered(code, level));
    }
    below(family, level).ifPresent(last -> covers.add(covered(Code.FORCED_SWITCH, last)));
    Optional<Reach> ended = family.reach().filter(reach -> isEndedBy(reach, level));
    ended.ifPresent(reach -> covers.add(covered(Code.CEILING, reach.end())));
    return Breach.of(
            code(),
            level.place(),
            String.format(
                Locale.ROOT,
                "%s is not written, and the other track is written out at grade %d%s.",
                Breach.named(level),
                level.grade(),
                ended.map(UnwrittenTopCheck::end).orElse("")),
            "describe what is expected here with the care that the other track was given.",
            level)
        .covering(covers);
  }

  /** Whether the craft would go as high as management if only this level were written. */
  private static boolean isEndedBy(Reach reach, Level level) {
    return reach.isShort()
        && level.grade() >= reach.manager().grade()
        && level.ref().family().equals(reach.end().ref().family())
        && !level.ref().equals(reach.manager().ref());
  }

  private static String end(Reach reach) {
    return reach.written()
        ? String.format(Locale.ROOT, ", so the craft ends at grade %d", reach.end().grade())
        : ", so nothing of the craft is";
  }

  /** The last written level before this one, from which it is the way on. */
  private static Optional<Level> below(FamilyParity family, Level level) {
    return FamilyParity.top(
        family.individual().stream()
            .filter(one -> one.ref().track().equals(level.ref().track()))
            .filter(one -> one.grade() < level.grade())
            .toList());
  }

  private static Covered covered(Code code, Level level) {
    return new Covered(code, level.ref().toString());
  }

  private void addThin(FamilyParity family, int grade, Findings findings) {
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
    List<String> gaps = new Spoken(level).textless(dimensions(family, level));
    return Breach.of(
            code(),
            level.place(),
            String.format(
                Locale.ROOT,
                "%s says little against its peer %s: %s and %s against %d and %d%s.",
                Breach.named(level),
                Breach.named(peer),
                Breach.counted(says.criteria(), "expectation"),
                Breach.counted(says.words(), "word"),
                other.criteria(),
                other.words(),
                gaps.isEmpty() ? "" : ", and nothing about " + Breach.listed(gaps)),
            "write it out until a reader could tell what good work looks like here, or shorten the other.",
            level,
            peer)
        .covering(List.of(covered(Code.GAP, level), covered(Code.FORCED_SWITCH, level)));
  }

  /** Those of the level's own family, which need not be the one that is judged. */
  private static List<Dimension> dimensions(FamilyParity family, Level level) {
    return family
        .framework()
        .family(level.ref().family())
        .map(Family::dimensions)
        .orElse(List.of());
  }
}
