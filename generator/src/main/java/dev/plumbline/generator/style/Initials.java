package dev.plumbline.generator.style;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text and their initials.
 *
 * @param words the words, each once
 * @param all the initials of all words, in order
 * @param large the initials without those of words such as "of"
 */
record Initials(Set<String> words, String all, String large) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  Initials {
    words = Set.copyOf(words);
  }

  /**
   * @param small words whose initials do not count
   */
  static Initials of(String text, List<String> small) {
    Set<String> words = new HashSet<>();
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String part : BETWEEN_WORDS.split(text, -1)) {
      if (!part.isEmpty()) {
        String word = part.toLowerCase(Locale.ROOT);
        words.add(part);
        all.append(word.charAt(0));
        large.append(small.contains(word) ? "" : word.charAt(0));
      }
    }
    return new Initials(words, all.toString(), large.toString());
  }

  /** Whether the words spell out an abbreviation, one after the other. */
  boolean spellOut(String abbreviation) {
    String letters = letters(abbreviation);
    return all.contains(letters) || large.contains(letters);
  }

  /**
   * Whether the last words spell out an abbreviation in order, with at most as many others among
   * them: "intrusion detection/prevention systems" lends IDS and IPS.
   */
  boolean lend(String abbreviation) {
    String letters = letters(abbreviation);
    String last = all.substring(Math.max(0, all.length() - 2 * letters.length()));
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = last.indexOf(letters.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static String letters(String abbreviation) {
    return abbreviation.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }
}
