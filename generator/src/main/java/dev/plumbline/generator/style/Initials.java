package dev.plumbline.generator.style;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text and what they begin with.
 *
 * @param words each once, in lower case
 * @param all the first letters of all words, in their order
 * @param large the same, without those of words such as "of"
 */
record Initials(Set<String> words, String all, String large) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  Initials {
    words = Set.copyOf(words);
  }

  /**
   * @param small words that lend no initial
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

  /** Whether it has the words that an abbreviation is made from, one after the other. */
  boolean spellOut(String abbreviation) {
    String letters = letters(abbreviation);
    return all.contains(letters) || large.contains(letters);
  }

  /**
   * Whether its last words have those that an abbreviation is made from, in their order, and at
   * most as many others among them: "intrusion detection/prevention systems" lends IDS and IPS.
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
