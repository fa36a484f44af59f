package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a framework's criteria, with how rare each is: what every comparison of its levels
 * measures likeness by. A word that most criteria have ("and", "team") says little of what one of
 * them asks; a rare one says much. A word weighs the logarithm of how many criteria there are to
 * each that has it (the inverse document frequency of Spärck Jones, 1972). Criteria with one text
 * count once.
 */
public final class WordIndex {
  private final Stems stems;
  private final Sameness sameness;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<String, WordSet> known = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  private WordIndex(String locale) {
    this.stems = new Stems(locale);
    this.sameness = new Sameness(locale);
  }

  /** The words of a framework. */
  public static WordIndex of(Framework framework) {
    return of(framework.locale(), texts(framework));
  }

  /** The words of two revisions of a framework together. */
  public static WordIndex of(Framework before, Framework after) {
    Set<String> texts = texts(before);
    texts.addAll(texts(after));
    return of(after.locale(), texts);
  }

  /**
   * The words of texts.
   *
   * @param locale BCP 47; only its language counts
   */
  static WordIndex of(String locale, Set<String> texts) {
    WordIndex index = new WordIndex(locale);
    Map<String, int[]> words = new HashMap<>();
    for (String text : texts) {
      int[] stems = index.stems(text);
      words.put(text, stems);
      for (int stem : stems) {
        index.counts.merge(stem, 1, Integer::sum);
      }
    }
    words.forEach((text, stems) -> index.known.put(text, index.weighed(stems, texts.size())));
    texts.forEach(text -> index.keys.put(text, index.sameness.key(text)));
    return index;
  }

  private static Set<String> texts(Framework framework) {
    Set<String> texts = new HashSet<>();
    for (Family family : framework.families()) {
      for (Level level : family.levels()) {
        for (Criterion criterion : level.criteria()) {
          texts.add(criterion.text().plain());
        }
      }
    }
    return texts;
  }

  /** The words of a text. */
  WordSet words(String text) {
    WordSet words = known.get(text);
    return words == null ? weighed(stems(text), known.size()) : words;
  }

  /** Whether two texts say the same in the same words, but for what carries no meaning. */
  boolean areSame(String one, String other) {
    return one.equals(other) || key(one).equals(key(other));
  }

  /** What identifies a text among those that say the same in the same words. */
  String key(String text) {
    String key = keys.get(text);
    return key == null ? sameness.key(text) : key;
  }

  private WordSet weighed(int[] stems, int size) {
    float[] weights = new float[stems.length];
    for (int i = 0; i < stems.length; i++) {
      int count = counts.getOrDefault(stems[i], 0);
      weights[i] = (float) Math.max(0, Math.log((size + 1) / (count + 0.5)));
    }
    return new WordSet(stems, weights);
  }

  /** The stems of a text as numbers, each once, in order. */
  private int[] stems(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    int[] found = new int[folded.length() / 2 + 1];
    int count = 0;
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isPartOfWord(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        found[count++] = stems.of(folded.substring(start, i)).hashCode();
        start = -1;
      }
    }
    return Arrays.stream(found, 0, count).sorted().distinct().toArray();
  }

  /** Letters beyond the first 65,536 of Unicode come as two halves, which belong together. */
  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
