package dev.plumbline.generator.edition;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.FamilyProse;
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
    FamilyProse texts =
        new FamilyProse(
            prose.rewrite(of.summary()),
            prose.rewrite(of.index()),
            of.trackIndexes().stream().map(this::trackIndex).toList());
    return of.withSettings(of.settings().withPeers(peers(of.peers(), prose)))
        .withProse(texts)
        .withDimensions(new VocabularyRewriter(prose).dimensions(of.dimensions()))
        .withMoves(of.moves().stream().map(this::move).toList())
        .withLevels(of.levels().stream().map(levels::rewrite).toList());
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
