package dev.plumbline.generator.page.move;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The maker of phrases about expectations, by dimension.
 *
 * @param linked whether each dimension leads to its row on the same page
 */
record UnderDimensions(List<Dimension> dimensions, boolean linked) {
  /** Adds a phrase about the dimensions that have something to count. */
  void counted(
      List<ChangePhrase> phrases,
      String text,
      Predicate<Dimension> those,
      ToIntFunction<Dimension> number) {
    add(
        phrases,
        text,
        dimension -> those.test(dimension) && number.applyAsInt(dimension) > 0,
        number);
  }

  /** Adds a phrase about some dimensions, whether or not they have something to count. */
  void add(
      List<ChangePhrase> phrases,
      String text,
      Predicate<Dimension> those,
      ToIntFunction<Dimension> number) {
    List<ChangePhrase.Under> under = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      if (those.test(dimension)) {
        int count = number.applyAsInt(dimension);
        String href = linked ? "#" + Anchors.dimension(dimension.id()) : null;
        under.add(new ChangePhrase.Under(dimension.name(), href, count == 0 ? null : count));
      }
    }
    if (!under.isEmpty()) {
      phrases.add(new ChangePhrase(text, under));
    }
  }
}
