package dev.plumbline.generator.edition;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;

/** Changes the prose of a family and its levels. */
final class FamilyTexts {
  private final ProseChange change;
  private final LevelTexts levels;

  FamilyTexts(ProseChange change) {
    this.change = change;
    this.levels = new LevelTexts(change);
  }

  Family changed(Family of) {
    return new Family(
        of.id(),
        of.name(),
        change.prose(of.summary()),
        of.order(),
        of.status(),
        of.replacedBy(),
        new VocabularyTexts(change).dimensions(of.dimensions()),
        of.unknownDimensions(),
        of.common(),
        peers(of.peers(), change),
        of.moves().stream().map(this::move).toList(),
        change.index(of.index()),
        of.trackIndexes().stream().map(this::trackIndex).toList(),
        of.levels().stream().map(levels::changed).toList(),
        of.owner(),
        of.audience(),
        of.formerly(),
        of.place());
  }

  static Peers peers(Peers peers, ProseChange change) {
    return peers instanceof Peers.None none
        ? new Peers.None(change.prose(none.reason()), none.place())
        : peers;
  }

  private Move move(Move of) {
    return new Move(of.from(), of.to(), of.kind(), of.entry(), change.prose(of.note()), of.place());
  }

  private Family.TrackIndex trackIndex(Family.TrackIndex of) {
    return new Family.TrackIndex(of.track(), change.index(of.index()));
  }
}
