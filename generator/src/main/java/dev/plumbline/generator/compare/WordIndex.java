package dev.plumbline.generator.compare;

import dev.plumbline.generator.compare.NumberedWords.NumberedText;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private final NumberedWords words;
  private final WordCounts counts;
  private final List<Family> families;
  private final Supplier<Set<String>> texts;

  /** The numbers of the words of each level's criteria, in order. */
  private final Map<Level, int[]> ofLevels = Collections.synchronizedMap(new IdentityHashMap<>());

  private final ComparisonCache comparisons = new ComparisonCache();

  /** The weight of a word by its number, the same object for all word sets. */
  private final IntUnaryOperator weight;

  private WordIndex(
      NumberedWords words, WordCounts counts, List<Family> families, Supplier<Set<String>> texts) {
    this.words = words;
    this.counts = counts;
    this.families = families;
    this.texts = texts;
    this.weight = counts::weight;
  }

  /** An index of the words of a framework. */
  public static WordIndex of(Framework framework) {
    return of(framework.locale(), framework.families());
  }

  /** An index of the words of two revisions of a framework together. */
  public static WordIndex of(Framework before, Framework after) {
    return of(after.locale(), families(before, after));
  }

  private static WordIndex of(String locale, List<Family> families) {
    return counted(locale, TextEdit.texts(families), families, () -> TextEdit.texts(families));
  }

  /**
   * An index of the words of texts.
   *
   * @param locale BCP 47; only its language counts
   */
  public static WordIndex of(String locale, Set<String> texts) {
    return counted(locale, texts, List.of(), () -> texts);
  }

  private static WordIndex counted(
      String locale, Set<String> texts, List<Family> families, Supplier<Set<String>> all) {
    NumberedWords words = new NumberedWords(locale);
    WordCounts counts = new WordCounts();
    texts.parallelStream().forEach(words::keep);
    texts.forEach(text -> counts.add(words.of(text).words()));
    counts.weigh();
    return new WordIndex(words, counts, families, all);
  }

  /** An index of the words of the same framework after an edit, which left most families. */
  public WordIndex after(Framework framework) {
    WordIndex index = after(framework.locale(), framework.families());
    index.keep(ofLevels, framework);
    return index;
  }

  /** An index of the words of two revisions together after an edit, which left most families. */
  public WordIndex after(Framework before, Framework after) {
    return after(after.locale(), families(before, after));
  }

  private WordIndex after(String locale, List<Family> now) {
    if (!words.language().equals(Stems.language(locale))) {
      return of(locale, now);
    }
    TextEdit edit = TextEdit.between(families, now);
    WordCounts edited = counts.copy();
    edit.gone().forEach(text -> edited.remove(words.of(text).words()));
    edit.added().forEach(text -> edited.add(words.keep(text).words()));
    edited.weigh();
    edit.gone().forEach(words::forget);
    return new WordIndex(words, edited, now, () -> TextEdit.texts(now));
  }

  /** Keeps what is known of the levels that an edit did not touch. */
  private void keep(Map<Level, int[]> last, Framework framework) {
    for (Family family : framework.families()) {
      for (Level level : family.levels()) {
        int[] numbers = last.get(level);
        if (numbers != null) {
          ofLevels.put(level, numbers);
        }
      }
    }
  }

  private static List<Family> families(Framework before, Framework after) {
    return Stream.concat(before.families().stream(), after.families().stream()).toList();
  }

  ComparisonCache comparisons() {
    return comparisons;
  }

  /** The index entry of a text. */
  IndexedText of(String text) {
    NumberedText one = words.of(text);
    return new IndexedText(new WordSet(one.words(), weight), one.key(), one.label());
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
    return Limits.dropped(words.language(), runs);
  }

  /** Whether two texts say the same in the same words, apart from differences without meaning. */
  boolean areSame(String one, String other) {
    return one.equals(other) || key(one).equals(key(other));
  }

  /** A key that texts with the same words share. */
  String key(String text) {
    return words.of(text).key();
  }

  /** All texts of the index. */
  Set<String> texts() {
    return texts.get();
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
        .map(criterion -> words.of(criterion.text().plain()).words())
        .flatMapToInt(Arrays::stream)
        .toArray();
  }

  /** The numbers of all words, the commonest first. */
  List<Integer> commonest() {
    return counts.commonest(words);
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
}
