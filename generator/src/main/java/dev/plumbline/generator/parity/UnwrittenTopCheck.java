package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
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
 * A rule against levels that exist by title only, or say little, beside a written peer. Its
 * findings also tell where the track ends there or the level has gaps.
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
    List<CoveredFinding> covers = new ArrayList<>();
    for (Code code : List.of(Code.PLACEHOLDER_LEVEL, Code.EMPTY_LEVEL, Code.GAP)) {
      covers.add(covered(code, level));
    }
    below(family, level).ifPresent(last -> covers.add(covered(Code.FORCED_SWITCH, last)));
    Optional<TrackTops> ended = family.tops().filter(tops -> isEndedBy(tops, level));
    ended.ifPresent(tops -> covers.add(covered(Code.CEILING, tops.end())));
    return ParityFindings.of(
            code(),
            level.place(),
            String.format(
                Locale.ROOT,
                "%s has no description, while the other track is fully described at grade %d%s.",
                ParityFindings.named(level),
                level.grade(),
                ended.map(UnwrittenTopCheck::end).orElse("")),
            "describe what is expected here as fully as on the other track.",
            level)
        .covering(covers);
  }

  /** Whether the craft would reach as high as management if this level were written. */
  private static boolean isEndedBy(TrackTops tops, Level level) {
    return tops.isShort()
        && level.grade() >= tops.manager().grade()
        && level.ref().family().equals(tops.end().ref().family())
        && !level.ref().equals(tops.manager().ref());
  }

  private static String end(TrackTops tops) {
    return tops.written()
        ? String.format(Locale.ROOT, ", so the craft ends at grade %d", tops.end().grade())
        : ", so no level of the craft is described";
  }

  /** The last written level below this one. */
  private static Optional<Level> below(FamilyParity family, Level level) {
    return FamilyParity.top(
        family.individual().stream()
            .filter(one -> one.ref().track().equals(level.ref().track()))
            .filter(one -> one.grade() < level.grade())
            .toList());
  }

  private static CoveredFinding covered(Code code, Level level) {
    return new CoveredFinding(code, level.ref().toString());
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
    List<String> gaps = new DimensionCoverage(level).textless(dimensions(family, level));
    return ParityFindings.of(
            code(),
            level.place(),
            String.format(
                Locale.ROOT,
                "%s says much less than its peer %s: %s and %s, compared with %d and %d%s.",
                ParityFindings.named(level),
                ParityFindings.named(peer),
                ParityFindings.counted(says.criteria(), "expectation"),
                ParityFindings.counted(says.words(), "word"),
                other.criteria(),
                other.words(),
                gaps.isEmpty() ? "" : ", and has nothing about " + ParityFindings.listed(gaps)),
            "describe it until readers can tell what good work looks like here, or shorten the"
                + " other.",
            level,
            peer)
        .covering(List.of(covered(Code.GAP, level), covered(Code.FORCED_SWITCH, level)));
  }

  /** The dimensions of the level's own family, which need not be the family in question. */
  private static List<Dimension> dimensions(FamilyParity family, Level level) {
    return family
        .framework()
        .family(level.ref().family())
        .map(Family::dimensions)
        .orElse(List.of());
  }
}
