package dev.plumbline.generator.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by which a script compares criteria as this package does, without reading their words:
 * stems with their weights, and keys and labels that texts share. A key or label of a single text
 * has no number, because it ties the text to no other.
 */
public final class WordNumbers {
  private static final int BASE = 36;

  private final WordIndex index;
  private final Map<String, Integer> keys;
  private final Map<String, Integer> labels;
  private final Map<Integer, Integer> ranks = new HashMap<>();

  private WordNumbers(WordIndex index) {
    this.index = index;
    this.keys = shared(index.texts(), index::key);
    this.labels = shared(index.texts(), text -> index.of(text).label());
    index.commonest().forEach(word -> ranks.put(word, ranks.size()));
  }

  /** The numbers of a framework's words. */
  public static WordNumbers of(WordIndex index) {
    return new WordNumbers(index);
  }

  private static Map<String, Integer> shared(
      Collection<String> texts, Function<String, @Nullable String> part) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new TreeSet<>();
    for (String text : texts) {
      String of = part.apply(text);
      if (of != null && !seen.add(of)) {
        shared.add(of);
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (String one : shared) {
      numbers.put(one, numbers.size() + 1);
    }
    return numbers;
  }

  /**
   * The weights of words, the commonest first, in runs: a weight, then the number of words with it.
   */
  public static List<Integer> weights(WordIndex index) {
    List<Integer> runs = new ArrayList<>();
    for (int word : index.commonest()) {
      int weight = index.weight(word);
      int last = runs.size() - 1;
      if (last > 0 && runs.get(last - 1) == weight) {
        runs.set(last, runs.get(last) + 1);
      } else {
        runs.add(weight);
        runs.add(1);
      }
    }
    return runs;
  }

  /**
   * The ranks of the words of one of the framework's texts, to the base of 36, each as the
   * difference from the one before, because small numbers take few bytes. Empty for a text without
   * words.
   */
  public String stems(String text) {
    int[] numbers = Arrays.stream(index.words(text).numbers()).map(ranks::get).sorted().toArray();
    StringJoiner steps = new StringJoiner(" ");
    for (int i = 0; i < numbers.length; i++) {
      int step = i == 0 ? numbers[i] : numbers[i] - numbers[i - 1];
      steps.add(Integer.toString(step, BASE));
    }
    return steps.toString();
  }

  /** A number shared by texts that say the same in the same words. */
  public @Nullable Integer key(String text) {
    return keys.get(index.key(text));
  }

  /** A number shared by texts with the same heading ("Mentorship - helps …"). */
  public @Nullable Integer label(String text) {
    String label = index.of(text).label();
    return label == null ? null : labels.get(label);
  }
}
