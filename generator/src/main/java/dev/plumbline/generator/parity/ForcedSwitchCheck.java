package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.TrackKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A rule against individual levels that lead only into management and are no destination. A move
 * between peers counts as a way on only where the track marks levels to stay at; otherwise its last
 * level is one of them.
 */
final class ForcedSwitchCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.FORCED_SWITCH;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return leadingToManagement(family).findAny().isPresent();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    leadingToManagement(family)
        .filter(level -> !level.destination() && !goesOnInTheCraft(family, level))
        .forEach(level -> findings.add(finding(family, level)));
  }

  /** The written individual levels from which a move leads on into management. */
  private static Stream<Level> leadingToManagement(FamilyParity family) {
    return family.individual().stream()
        .filter(FamilyParity::isWritten)
        .filter(
            level ->
                movesFrom(family, level).stream()
                    .anyMatch(move -> leadsOnToManagement(family, level, move)));
  }

  private static boolean goesOnInTheCraft(FamilyParity family, Level level) {
    boolean higher =
        family.individual().stream()
            .anyMatch(
                other ->
                    other.ref().track().equals(level.ref().track())
                        && other.grade() > level.grade()
                        && FamilyParity.isWritten(other));
    return higher
        || movesFrom(family, level).stream()
            .anyMatch(m -> kind(family, m.to().target()) != TrackKind.MANAGEMENT);
  }

  private static boolean leadsOnToManagement(FamilyParity family, Level level, Move move) {
    return kind(family, move.to().target()) == TrackKind.MANAGEMENT
        && (isUp(family, level, move) || marksDestinations(family, level));
  }

  private static boolean isUp(FamilyParity family, Level level, Move move) {
    return move.kind() == Move.Kind.PROMOTION
        || family
            .framework()
            .level(move.to().target())
            .filter(to -> to.grade() > level.grade())
            .isPresent();
  }

  private static boolean marksDestinations(FamilyParity family, Level level) {
    return family.family().levels(level.ref().track()).stream().anyMatch(Level::destination);
  }

  private static List<Move> movesFrom(FamilyParity family, Level level) {
    return family.family().moves().stream()
        .filter(move -> move.from().target().equals(level.ref()))
        .filter(move -> move.kind() != Move.Kind.RETURN)
        .toList();
  }

  private static TrackKind kind(FamilyParity family, LevelRef ref) {
    return family.framework().level(ref).map(family.vocabulary()::kindOf).orElse(TrackKind.OTHER);
  }

  private Finding finding(FamilyParity family, Level level) {
    Finding finding =
        ParityFindings.of(
            code(),
            level.place(),
            String.format(
                Locale.ROOT,
                "From %s, the only move is into management.",
                ParityFindings.named(level)),
            "describe the next individual contributor level, or make this one a career level with"
                + " \"destination: true\", so that people can stay.",
            level);
    // The move names the managers that the craft leads to, where comparing tops can only guess.
    return family.tops().filter(tops -> tops.bond() == TrackTops.Bond.FRAMEWORK).isPresent()
        ? finding.covering(List.of(new CoveredFinding(Code.CEILING, level.ref().toString())))
        : finding;
  }
}
