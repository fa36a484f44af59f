package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.TrackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule against moves across tracks with no way back. */
final class OneWayDoorCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.ONE_WAY_DOOR;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return !across(family).isEmpty();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    List<Move> across = across(family);
    Set<Way> ways = across.stream().map(Way::of).collect(Collectors.toSet());
    for (Move move : across) {
      if (move.kind() != Move.Kind.RETURN && !ways.contains(Way.back(move))) {
        findings.add(finding(family, move));
      }
    }
  }

  private static List<Move> across(FamilyParity family) {
    List<Move> across = new ArrayList<>(family.movesInto(TrackKind.MANAGEMENT));
    across.addAll(family.movesInto(TrackKind.IC));
    return across;
  }

  /** A way from a level to any level of a track. */
  private record Way(LevelRef from, String to) {
    static Way of(Move move) {
      return new Way(move.from().target(), move.to().target().track());
    }

    /** The way back to the track that the move leads from. */
    static Way back(Move move) {
      return new Way(move.to().target(), move.from().target().track());
    }
  }

  private Finding finding(FamilyParity family, Move move) {
    Level from = family.end(move.from());
    Level to = family.end(move.to());
    return ParityFindings.of(
        code(),
        move.place(),
        String.format(
            Locale.ROOT,
            "There is a move from %s to %s, but no move back.",
            ParityFindings.named(from),
            ParityFindings.named(to)),
        String.format(
            Locale.ROOT,
            "add {from: %s, to: %s, kind: return}, and say in its note how people move back.",
            written(family, to),
            written(family, from)),
        from,
        to);
  }

  private static String written(FamilyParity family, Level level) {
    return level.ref().family().equals(family.family().id())
        ? level.ref().local()
        : level.ref().toString();
  }
}
