package dev.plumbline.generator.model.text;

import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Peers;

/** A visitor of the texts of a family and its levels. */
final class FamilyTextVisitor {
  private final TextVisitor visitor;

  FamilyTextVisitor(TextVisitor visitor) {
    this.visitor = visitor;
  }

  void read(Family family) {
    visitor.explanation(family.summary());
    family.dimensions().forEach(dimension -> visitor.explanation(dimension.summary()));
    peers(family.peers());
    family.moves().forEach(move -> visitor.explanation(move.note()));
    visitor.article(family.index().article());
    family.trackIndexes().forEach(track -> visitor.article(track.index().article()));
    family.levels().forEach(this::level);
  }

  private void level(Level level) {
    visitor.requirement(level.summary());
    peers(level.peers());
    level.profile().notExpected().forEach(not -> visitor.explanation(not.reason()));
    level.profile().facts().forEach(fact -> visitor.explanation(fact.value()));
    for (Expectation expectation : level.expectations()) {
      visitor.expectation(expectation, Origin.Own.class::isInstance);
    }
    level.sections().forEach(text -> visitor.article(text.article()));
    level.groups().forEach(text -> visitor.article(text.article()));
  }

  private void peers(Peers peers) {
    if (peers instanceof Peers.None none) {
      visitor.explanation(none.reason());
    }
  }
}
