package dev.plumbline.generator.check;

import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Origin;
import dev.plumbline.generator.model.Peers;

/** The texts of a family and its levels. */
final class FamilyTexts {
  private final Reading reading;

  FamilyTexts(Reading reading) {
    this.reading = reading;
  }

  void read(Family family) {
    reading.prose(family.summary());
    family.dimensions().forEach(dimension -> reading.prose(dimension.summary()));
    peers(family.peers());
    family.moves().forEach(move -> reading.prose(move.note()));
    reading.article(family.article());
    family.trackArticles().forEach(track -> reading.article(track.article()));
    family.levels().forEach(this::level);
  }

  private void level(Level level) {
    reading.prose(level.summary());
    peers(level.peers());
    level.profile().notExpected().forEach(not -> reading.prose(not.reason()));
    level.profile().facts().forEach(fact -> reading.prose(fact.value()));
    for (Expectation expectation : level.expectations()) {
      reading.expectation(expectation, Origin.Own.class::isInstance);
    }
    level.sections().forEach(text -> reading.article(text.article()));
    level.groups().forEach(text -> reading.article(text.article()));
  }

  private void peers(Peers peers) {
    if (peers instanceof Peers.None none) {
      reading.prose(none.reason());
    }
  }
}
