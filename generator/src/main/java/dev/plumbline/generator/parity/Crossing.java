package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelLink;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.TrackKind;
import java.util.List;
import java.util.Optional;

/** The declared moves of a family between individual contributors and managers. */
final class Crossing {
  private Crossing() {}

  /** Those that lead into a track of this kind from one of the other. */
  static List<Move> into(FamilyParity family, TrackKind kind) {
    TrackKind other = kind == TrackKind.IC ? TrackKind.MANAGEMENT : TrackKind.IC;
    return family.family().moves().stream()
        .filter(move -> kind(family, move.from()).filter(other::equals).isPresent())
        .filter(move -> kind(family, move.to()).filter(kind::equals).isPresent())
        .toList();
  }

  /** The level at the end of a move that {@link #into} gave. */
  static Level level(FamilyParity family, LevelLink link) {
    return family.framework().level(link.target()).orElseThrow();
  }

  private static Optional<TrackKind> kind(FamilyParity family, LevelLink link) {
    return family.framework().level(link.target()).map(family.vocabulary()::kindOf);
  }
}
