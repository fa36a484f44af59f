package dev.plumbline.generator.compare;

import java.util.Arrays;

/**
 * The words of a text, each once, for measuring how alike two texts are. Words are kept as numbers,
 * which are quicker to compare; two words with one number are too rare to matter to a likeness.
 */
final class WordSet {
  private final int[] words;

  private WordSet(int[] words) {
    this.words = words;
  }

  static WordSet of(String text) {
    int[] found = new int[text.length() / 2 + 1];
    int count = 0;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      i += Character.charCount(c) - 1;
      if (Character.isLetterOrDigit(c)) {
        word = 31 * word + Character.toLowerCase(c);
      } else if (word != 0) {
        found[count++] = word;
        word = 0;
      }
    }
    Arrays.sort(found, 0, count);
    return new WordSet(distinct(found, count));
  }

  private static int[] distinct(int[] sorted, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** The Sørensen–Dice coefficient: twice the shared words by the words of both, 0 to 1. */
  double likeness(WordSet other) {
    int all = words.length + other.words.length;
    return all == 0 ? 0 : 2.0 * shared(other) / all;
  }

  private int shared(WordSet other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Integer.compare(words[i], other.words[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
