package dev.plumbline.generator.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of texts by their stems, each with a number that it keeps over edits of the texts. Safe
 * for use by several threads.
 */
final class NumberedWords {
  private final String language;
  private final Stems stems;
  private final TextKeys keys;
  private final Map<Integer, Integer> numbers = new ConcurrentHashMap<>();

  /** The stems by their numbers. */
  private final List<Integer> numbered = Collections.synchronizedList(new ArrayList<>());

  private final Map<String, NumberedText> known = new ConcurrentHashMap<>();

  /**
   * The words of a language.
   *
   * @param locale BCP 47; only its language counts
   */
  NumberedWords(String locale) {
    this.language = Stems.language(locale);
    this.stems = new Stems(locale);
    this.keys = new TextKeys(locale);
  }

  String language() {
    return language;
  }

  /** The words of a text. */
  NumberedText of(String text) {
    NumberedText one = known.get(text);
    return one == null ? new NumberedText(words(text), keys.of(text), PlacedText.label(text)) : one;
  }

  /** The words of a text that will be asked for again. */
  NumberedText keep(String text) {
    return known.computeIfAbsent(text, this::of);
  }

  /** Lets go of a text. */
  void forget(String text) {
    known.remove(text);
  }

  /** The stem of a word by its hash: two stems with one hash are too rare to matter. */
  int stem(int word) {
    return numbered.get(word);
  }

  private int number(int stem) {
    return numbers.computeIfAbsent(
        stem,
        next -> {
          synchronized (numbered) {
            numbered.add(next);
            return numbered.size() - 1;
          }
        });
  }

  private int[] words(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    int[] found = new int[folded.length() / 2 + 1];
    int count = 0;
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isPartOfWord(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        found[count++] = number(stems.of(folded.substring(start, i)).hashCode());
        start = -1;
      }
    }
    return eachOnce(Arrays.copyOf(found, count));
  }

  /** The same numbers in order, each once. */
  private static int[] eachOnce(int[] numbers) {
    Arrays.sort(numbers);
    int count = 0;
    for (int number : numbers) {
      if (count == 0 || numbers[count - 1] != number) {
        numbers[count++] = number;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /** Letters beyond the first 65,536 of Unicode come as two halves, which belong together. */
  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A text by its words. */
  static final class NumberedText {
    private final int[] words;
    private final String key;
    private final @Nullable String label;

    private NumberedText(int[] words, String key, @Nullable String label) {
      this.words = words;
      this.key = key;
      this.label = label;
    }

    /** The numbers of its words, each once, in order. They are not copied. */
    int[] words() {
      return words;
    }

    /** A key that texts with the same words share. */
    String key() {
      return key;
    }

    /** The heading within the text, case folded; absent without one. */
    @Nullable String label() {
      return label;
    }
  }
}
