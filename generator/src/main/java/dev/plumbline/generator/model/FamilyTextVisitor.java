package dev.plumbline.generator.model;

/** The texts of a family and its levels. */
final class FamilyTextVisitor {
  private final TextVisitor reading;

  FamilyTextVisitor(TextVisitor reading) {
    this.reading = reading;
  }

  void read(Family family) {
    reading.told(family.summary());
    family.dimensions().forEach(dimension -> reading.told(dimension.summary()));
    peers(family.peers());
    family.moves().forEach(move -> reading.told(move.note()));
    reading.article(family.index().article());
    family.trackIndexes().forEach(track -> reading.article(track.index().article()));
    family.levels().forEach(this::level);
  }

  private void level(Level level) {
    reading.asked(level.summary());
    peers(level.peers());
    level.profile().notExpected().forEach(not -> reading.told(not.reason()));
    level.profile().facts().forEach(fact -> reading.told(fact.value()));
    for (Expectation expectation : level.expectations()) {
      reading.expectation(expectation, Origin.Own.class::isInstance);
    }
    level.sections().forEach(text -> reading.article(text.article()));
    level.groups().forEach(text -> reading.article(text.article()));
  }

  private void peers(Peers peers) {
    if (peers instanceof Peers.None none) {
      reading.told(none.reason());
    }
  }
}
