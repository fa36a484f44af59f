package dev.plumbline.generator.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The fragments of one text's headings, as Git hosts make them; each is given once. */
final class Slugs {
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /** Reserves an author's own id; false if it is taken. */
  boolean reserve(String id) {
    return given.add(id);
  }

  /** The fragment of the next heading with this text. */
  String next(String text) {
    String slug = slug(text);
    String base = slug.isEmpty() ? "section" : slug;
    String candidate = base;
    while (!given.add(candidate)) {
      candidate = base + "-" + last.merge(base, 1, Integer::sum);
    }
    return candidate;
  }

  private static String slug(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    lower.codePoints().filter(Slugs::kept).forEach(c -> slug.appendCodePoint(c == ' ' ? '-' : c));
    return slug.toString();
  }

  private static boolean kept(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.CONNECTOR_PUNCTUATION,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> c == ' ' || c == '-' || Character.isLetter(c);
    };
  }
}
