package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An index of the words of a framework's criteria with their weights, by which comparisons measure
 * likeness. A word that most criteria have ("and", "team") says little about the demand of any one
 * of them; a rare word says much. The weight of a word is the logarithm of the number of criteria
 * divided by the number of those with the word (the inverse document frequency of Spärck Jones,
 * 1972), in thousandths: sums of whole numbers are the same in any order, so a script that adds
 * them up arrives at the same likenesses. Criteria with the same text count once.
 */
public final class WordIndex {
  private final Stems stems;
  private final TextKeys textKeys;
  private final String language;
  private static final int THOUSANDTHS = 1000;

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<Integer> numbered = new ArrayList<>();
  private final List<Integer> weights = new ArrayList<>();
  private final Map<String, IndexedText> known = new ConcurrentHashMap<>();

  private final ComparisonCache comparisons = new ComparisonCache();

  /** The weight of a word by its number, the same object for all word sets. */
  private final IntUnaryOperator weight = this::weight;

  /** The weight of a word that no text has. */
  private int rare;

  private WordIndex(String locale) {
    this.stems = new Stems(locale);
    this.textKeys = new TextKeys(locale);
    this.language = Stems.language(locale);
  }

  /** An index of the words of a framework. */
  public static WordIndex of(Framework framework) {
    return of(framework.locale(), texts(framework));
  }

  /** An index of the words of the same framework after an edit, which left most texts. */
  public WordIndex after(Framework framework) {
    WordIndex index = new WordIndex(framework.locale());
    index.add(texts(framework), language.equals(index.language) ? this : null);
    return index;
  }

  /** An index of the words of two revisions of a framework together. */
  public static WordIndex of(Framework before, Framework after) {
    Set<String> texts = texts(before);
    texts.addAll(texts(after));
    return of(after.locale(), texts);
  }

  /**
   * An index of the words of texts.
   *
   * @param locale BCP 47; only its language counts
   */
  public static WordIndex of(String locale, Set<String> texts) {
    WordIndex index = new WordIndex(locale);
    index.add(texts, null);
    return index;
  }

  private void add(Set<String> texts, @Nullable WordIndex last) {
    Map<String, int[]> words =
        texts.parallelStream()
            .collect(Collectors.toConcurrentMap(text -> text, text -> stems(text, last)));
    Map<Integer, Integer> counts = new HashMap<>();
    for (int[] stems : words.values()) {
      for (int stem : stems) {
        counts.merge(stem, 1, Integer::sum);
      }
    }
    number(counts, texts.size());
    words.entrySet().parallelStream()
        .forEach(one -> know(one.getKey(), weighed(one.getValue()), last));
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

  ComparisonCache comparisons() {
    return comparisons;
  }

  /** The index entry of a text. */
  IndexedText of(String text) {
    IndexedText one = known.get(text);
    return one == null ? known(text, weighed(stems(text))) : one;
  }

  private void know(String text, WordSet words, @Nullable WordIndex last) {
    IndexedText before = last == null ? null : last.known.get(text);
    known.put(
        text,
        before == null ? known(text, words) : new IndexedText(words, before.key, before.label));
  }

  private int[] stems(String text, @Nullable WordIndex last) {
    if (last != null) {
      IndexedText before = last.known.get(text);
      if (before != null) {
        return Arrays.stream(before.words.numbers()).map(last.numbered::get).toArray();
      }
    }
    return stems(text);
  }

  private IndexedText known(String text, WordSet words) {
    return new IndexedText(words, textKeys.of(text), PlacedText.label(text));
  }

  /** The words of a text. */
  WordSet words(String text) {
    return of(text).words;
  }

  /**
   * The limits that a later text dropped, such as "with guidance", where nothing else changed;
   * absent otherwise, and in languages whose limits are not known.
   */
  public @Nullable String droppedLimits(List<WordRun> runs) {
    return Limits.dropped(language, runs);
  }

  /** Whether two texts say the same in the same words, apart from differences without meaning. */
  boolean areSame(String one, String other) {
    return one.equals(other) || key(one).equals(key(other));
  }

  /** A key that texts with the same words share. */
  String key(String text) {
    IndexedText one = known.get(text);
    return one == null ? textKeys.of(text) : one.key;
  }

  /** All texts of the index. */
  Set<String> texts() {
    return known.keySet();
  }

  /** The weights of the words of levels' criteria, by which they are compared. */
  public List<Integer> weights(List<Level> levels) {
    List<Integer> all = new ArrayList<>();
    for (Level level : levels) {
      for (Criterion criterion : level.criteria()) {
        words(criterion.text().plain()).weights().forEach(all::add);
      }
    }
    return all;
  }

  /** The weight of each word by its number; the commonest words come first. */
  List<Integer> weights() {
    return weights;
  }

  private void number(Map<Integer, Integer> counts, int size) {
    rare = weight(0, size);
    Comparator<Map.Entry<Integer, Integer>> commonest =
        Map.Entry.<Integer, Integer>comparingByValue().reversed();
    counts.entrySet().stream()
        .sorted(commonest.thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            stem -> {
              numbers.put(stem.getKey(), weights.size());
              numbered.add(stem.getKey());
              weights.add(weight(stem.getValue(), size));
            });
  }

  /**
   * The index entry of a text.
   *
   * @param key a key that texts with the same words share
   * @param label the heading within the text, case folded; absent without one
   */
  record IndexedText(WordSet words, String key, @Nullable String label) {}

  private static int weight(int count, int size) {
    return (int) Math.round(THOUSANDTHS * Math.log((size + 1) / (count + 0.5)));
  }

  private int weight(int word) {
    return word < 0 ? rare : weights.get(word);
  }

  private WordSet weighed(int[] stems) {
    int[] words = eachOnce(Arrays.stream(stems).map(this::number).toArray());
    return new WordSet(words, weight);
  }

  /** The number of a stem; below zero if no text has it. */
  private int number(int stem) {
    Integer number = numbers.get(stem);
    return number == null ? ~(stem >>> 1) : number;
  }

  /**
   * The stems of a text by their hashes, each once: two stems with one hash are too rare to matter.
   */
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
}
