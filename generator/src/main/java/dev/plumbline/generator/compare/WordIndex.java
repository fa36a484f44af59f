package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
  private final WordCounts counts;
  private final Map<String, IndexedText> known = new ConcurrentHashMap<>();

  /** The numbers of the words of each level's criteria, in order. */
  private final Map<Level, int[]> ofLevels = Collections.synchronizedMap(new IdentityHashMap<>());

  private final ComparisonCache comparisons = new ComparisonCache();

  /** The weight of a word by its number, the same object for all word sets. */
  private final IntUnaryOperator weight;

  private WordIndex(Stems stems, TextKeys textKeys, String language, WordCounts counts) {
    this.stems = stems;
    this.textKeys = textKeys;
    this.language = language;
    this.counts = counts;
    this.weight = counts::weight;
  }

  /** An index of the words of a framework. */
  public static WordIndex of(Framework framework) {
    return of(framework.locale(), texts(framework));
  }

  /** An index of the words of the same framework after an edit, which left most texts. */
  public WordIndex after(Framework framework) {
    WordIndex index = after(framework.locale(), texts(framework));
    index.keep(ofLevels, framework);
    return index;
  }

  /** An index of the words of two revisions together after an edit, which left most texts. */
  public WordIndex after(Framework before, Framework after) {
    return after(after.locale(), texts(before, after));
  }

  private WordIndex after(String locale, Set<String> texts) {
    if (!language.equals(Stems.language(locale))) {
      return of(locale, texts);
    }
    if (texts.equals(known.keySet())) {
      return this;
    }
    WordIndex index = new WordIndex(stems, textKeys, language, counts.copy());
    index.edit(known, texts);
    return index;
  }

  /** Keeps what is known of the levels that an edit did not touch. */
  private void keep(Map<Level, int[]> last, Framework framework) {
    for (Family family : framework.families()) {
      for (Level level : family.levels()) {
        int[] words = last.get(level);
        if (words != null) {
          ofLevels.put(level, words);
        }
      }
    }
  }

  /** An index of the words of two revisions of a framework together. */
  public static WordIndex of(Framework before, Framework after) {
    return of(after.locale(), texts(before, after));
  }

  private static Set<String> texts(Framework before, Framework after) {
    Set<String> texts = texts(before);
    texts.addAll(texts(after));
    return texts;
  }

  /**
   * An index of the words of texts.
   *
   * @param locale BCP 47; only its language counts
   */
  public static WordIndex of(String locale, Set<String> texts) {
    WordIndex index =
        new WordIndex(
            new Stems(locale), new TextKeys(locale), Stems.language(locale), new WordCounts());
    index.edit(Map.of(), texts);
    return index;
  }

  /** Counts the texts that are new, and takes back those that are gone. */
  private void edit(Map<String, IndexedText> last, Set<String> texts) {
    last.forEach(
        (text, one) -> {
          if (!texts.contains(text)) {
            counts.remove(one.words.numbers());
          }
        });
    Map<String, int[]> added =
        texts.parallelStream()
            .filter(text -> !last.containsKey(text))
            .collect(Collectors.toConcurrentMap(text -> text, this::stems));
    added.replaceAll((text, stems) -> counts.add(stems));
    counts.weigh();
    texts.parallelStream().forEach(text -> known.put(text, indexed(text, last, added)));
  }

  private IndexedText indexed(
      String text, Map<String, IndexedText> last, Map<String, int[]> added) {
    IndexedText before = last.get(text);
    return before == null
        ? known(text, new WordSet(Objects.requireNonNull(added.get(text)), weight))
        : new IndexedText(before.words.weighed(weight), before.key, before.label);
  }

  private static Set<String> texts(Framework framework) {
    Set<String> texts = ConcurrentHashMap.newKeySet();
    framework.families().parallelStream()
        .flatMap(family -> family.levels().stream())
        .flatMap(level -> level.criteria().stream())
        .forEach(criterion -> texts.add(criterion.text().plain()));
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
  public WordWeights weights(List<Level> levels) {
    return new WordWeights(
        levels.stream()
            .map(level -> ofLevels.computeIfAbsent(level, this::numbers))
            .flatMapToInt(Arrays::stream)
            .map(weight));
  }

  private int[] numbers(Level level) {
    return level.criteria().stream()
        .map(criterion -> words(criterion.text().plain()).numbers())
        .flatMapToInt(Arrays::stream)
        .toArray();
  }

  /** The numbers of all words, the commonest first. */
  List<Integer> commonest() {
    return counts.commonest();
  }

  /** The weight of a word by its number. */
  int weight(int word) {
    return counts.weight(word);
  }

  /**
   * The index entry of a text.
   *
   * @param key a key that texts with the same words share
   * @param label the heading within the text, case folded; absent without one
   */
  record IndexedText(WordSet words, String key, @Nullable String label) {}

  private WordSet weighed(int[] stems) {
    int[] words = eachOnce(Arrays.stream(stems).map(counts::number).toArray());
    return new WordSet(words, weight);
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
