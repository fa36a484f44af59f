package dev.plumbline.generator.edition;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;

/** A rewriter of the prose of a family and its levels. */
final class FamilyRewriter {
  private final ProseRewriter prose;
  private final LevelRewriter levels;

  FamilyRewriter(ProseRewriter prose) {
    this.prose = prose;
    this.levels = new LevelRewriter(prose);
  }

  Family rewrite(Family of) {
    return new Family(
        of.id(),
        of.name(),
        prose.rewrite(of.summary()),
        of.order(),
        of.status(),
        of.replacedBy(),
        new VocabularyRewriter(prose).dimensions(of.dimensions()),
        of.unknownDimensions(),
        of.common(),
        peers(of.peers(), prose),
        of.moves().stream().map(this::move).toList(),
        prose.rewrite(of.index()),
        of.trackIndexes().stream().map(this::trackIndex).toList(),
        of.levels().stream().map(levels::rewrite).toList(),
        of.owner(),
        of.audience(),
        of.formerly(),
        of.place());
  }

  static Peers peers(Peers peers, ProseRewriter prose) {
    return peers instanceof Peers.None none
        ? new Peers.None(prose.rewrite(none.reason()), none.place())
        : peers;
  }

  private Move move(Move of) {
    return new Move(
        of.from(), of.to(), of.kind(), of.entry(), prose.rewrite(of.note()), of.place());
  }

  private Family.TrackIndex trackIndex(Family.TrackIndex of) {
    return new Family.TrackIndex(of.track(), prose.rewrite(of.index()));
  }
}
