package dev.plumbline.generator.parse;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.ProsePage;
import java.util.Comparator;
import java.util.Locale;

/** The orders of families, pages and assets, the same in every locale. */
final class Orders {
  /** The order by code point, which is the same on every system. */
  static final Comparator<String> CODE_POINTS =
      (one, other) -> compare(one.codePoints().toArray(), other.codePoints().toArray());

  private static final Comparator<Integer> RANK = Comparator.nullsLast(Comparator.naturalOrder());

  /** The order of families by the author's rank, then by name. */
  static final Comparator<Family> FAMILIES =
      Comparator.comparing(Family::order, RANK)
          .thenComparing(family -> folded(family.name()), CODE_POINTS)
          .thenComparing(Family::id);

  /** The order of pages by the author's rank, then by title. */
  static final Comparator<ProsePage> PAGES =
      Comparator.comparing(ProsePage::order, RANK)
          .thenComparing(page -> folded(page.title()), CODE_POINTS)
          .thenComparing(ProsePage::path, CODE_POINTS);

  private Orders() {}

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static int compare(int[] one, int[] other) {
    return java.util.Arrays.compare(one, other);
  }
}
