package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Level;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A difference in length between two peers.
 *
 * @param grade the grade of the individual
 * @param percent the difference, in percent of the shorter text
 */
public record Spread(int grade, Level more, Level less, Kind kind, int percent) {
  /** The least percentage that counts as a difference. */
  static final int LEAST = 20;

  /** The unit of length. */
  public enum Kind {
    EXPECTATIONS,
    WORDS;

    private int count(LevelMeasure measure) {
      return this == WORDS ? measure.words() : measure.criteria();
    }
  }

  /**
   * The larger difference between two peers; absent where both are below {@value #LEAST} percent.
   */
  static Optional<Spread> of(FamilyParity family, Pair pair) {
    return Stream.of(Kind.values())
        .flatMap(kind -> of(family, pair, kind).stream())
        .max(Comparator.comparingInt(Spread::percent));
  }

  private static Optional<Spread> of(FamilyParity family, Pair pair, Kind kind) {
    int craft = kind.count(family.measure(pair.individual()));
    int leading = kind.count(family.measure(pair.manager()));
    int few = Math.min(craft, leading);
    int percent = few == 0 ? 0 : Math.abs(craft - leading) * 100 / few;
    if (percent < LEAST) {
      return Optional.empty();
    }
    Level more = craft < leading ? pair.manager() : pair.individual();
    Level less = craft < leading ? pair.individual() : pair.manager();
    return Optional.of(new Spread(pair.individual().grade(), more, less, kind, percent));
  }
}
