package dev.plumbline.generator.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The number of texts that have each word. Weights are known once all texts are counted; from then
 * on it is safe for use by several threads.
 */
final class WordCounts {
  private static final int THOUSANDTHS = 1000;

  private int[] counts;
  private int texts;
  private int[] weights = {};

  /** The weight of a word that no text has. */
  private int rare;

  /** Counts without any text. */
  WordCounts() {
    this(new int[16], 0);
  }

  private WordCounts(int[] counts, int texts) {
    this.counts = counts;
    this.texts = texts;
  }

  /** The same counts, to go on from. */
  WordCounts copy() {
    return new WordCounts(counts.clone(), texts);
  }

  /**
   * Counts a text.
   *
   * @param words the numbers of its words, each once, in order
   */
  void add(int[] words) {
    texts++;
    int most = words.length == 0 ? -1 : words[words.length - 1];
    if (most >= counts.length) {
      counts = Arrays.copyOf(counts, 2 * most);
    }
    for (int word : words) {
      counts[word]++;
    }
  }

  /**
   * Takes back a text that was counted.
   *
   * @param words the numbers of its words
   */
  void remove(int[] words) {
    texts--;
    for (int word : words) {
      counts[word]--;
    }
  }

  /** Weighs the words, after the last text. */
  void weigh() {
    weights = Arrays.stream(counts).map(this::weighed).toArray();
    rare = weighed(0);
  }

  private int weighed(int count) {
    return (int) Math.round(THOUSANDTHS * Math.log((texts + 1) / (count + 0.5)));
  }

  /** The weight of a word. */
  int weight(int word) {
    return word < weights.length ? weights[word] : rare;
  }

  /** The words that a text has, the commonest first. */
  List<Integer> commonest(NumberedWords words) {
    Comparator<Integer> commonest = Comparator.comparing(word -> -counts[word]);
    return IntStream.range(0, counts.length)
        .filter(word -> counts[word] > 0)
        .boxed()
        .sorted(commonest.thenComparing(words::stem))
        .toList();
  }
}
