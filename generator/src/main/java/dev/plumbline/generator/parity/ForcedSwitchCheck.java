package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.TrackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From an individual level the only way on is management, and nobody may stay. */
final class ForcedSwitchCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.FORCED_SWITCH;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    if (!family.isComparable()) {
      return Optional.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (Level level : family.individual()) {
      if (FamilyParity.isWritten(level)
          && !level.destination()
          && !goesOnInTheCraft(family, level)
          && leadsToManagement(family, level)) {
        findings.add(finding(level));
      }
    }
    return Optional.of(findings);
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
            .anyMatch(to -> kind(family, to) != TrackKind.MANAGEMENT);
  }

  private static boolean leadsToManagement(FamilyParity family, Level level) {
    return family.management().stream()
            .anyMatch(other -> other.grade() > level.grade() && FamilyParity.isWritten(other))
        || movesFrom(family, level).stream()
            .anyMatch(to -> kind(family, to) == TrackKind.MANAGEMENT);
  }

  private static List<LevelRef> movesFrom(FamilyParity family, Level level) {
    return family.family().moves().stream()
        .filter(move -> move.from().target().equals(level.ref()))
        .filter(move -> move.kind() != Move.Kind.RETURN)
        .map(move -> move.to().target())
        .toList();
  }

  private static TrackKind kind(FamilyParity family, LevelRef ref) {
    return family.framework().level(ref).map(family.vocabulary()::kindOf).orElse(TrackKind.OTHER);
  }

  private Finding finding(Level level) {
    return Breach.of(
        code(),
        level.place(),
        String.format(
            Locale.ROOT, "From %s the only way on is into management.", Breach.named(level)),
        "write the next individual level, or \"destination: true\" with a text on growing deeper, so that"
            + " people may stay.",
        level);
  }
}
