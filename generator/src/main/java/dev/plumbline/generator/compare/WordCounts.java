package dev.plumbline.generator.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of texts by their stems: a number for each, which it keeps over edits of the texts, and
 * the number of texts that have it. Weights are known once all texts are counted.
 */
final class WordCounts {
  private static final int THOUSANDTHS = 1000;

  private final Map<Integer, Integer> numbers;
  private final List<Integer> stems;
  private int[] counts;
  private int texts;
  private int[] weights = {};

  /** The weight of a word that no text has. */
  private int rare;

  /** Counts without any text. */
  WordCounts() {
    this(new HashMap<>(), new ArrayList<>(), new int[16], 0);
  }

  private WordCounts(Map<Integer, Integer> numbers, List<Integer> stems, int[] counts, int texts) {
    this.numbers = numbers;
    this.stems = stems;
    this.counts = counts;
    this.texts = texts;
  }

  /** The same counts, to go on from. */
  WordCounts copy() {
    return new WordCounts(new HashMap<>(numbers), new ArrayList<>(stems), counts.clone(), texts);
  }

  /**
   * Counts a text.
   *
   * @param of its stems, each once
   * @return the numbers of its words, in order
   */
  int[] add(int[] of) {
    texts++;
    int[] words = new int[of.length];
    for (int i = 0; i < of.length; i++) {
      words[i] = numbers.computeIfAbsent(of[i], this::next);
      counts[words[i]]++;
    }
    Arrays.sort(words);
    return words;
  }

  private int next(int stem) {
    stems.add(stem);
    if (stems.size() > counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    return stems.size() - 1;
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
    weights = IntStream.range(0, stems.size()).map(word -> weighed(counts[word])).toArray();
    rare = weighed(0);
  }

  private int weighed(int count) {
    return (int) Math.round(THOUSANDTHS * Math.log((texts + 1) / (count + 0.5)));
  }

  /** The weight of a word. */
  int weight(int word) {
    return word < 0 ? rare : weights[word];
  }

  /** The number of a stem; below zero if no text ever had it. */
  int number(int stem) {
    Integer number = numbers.get(stem);
    return number == null ? ~(stem >>> 1) : number;
  }

  /** The words that a text has, the commonest first. */
  List<Integer> commonest() {
    Comparator<Integer> commonest = Comparator.comparing(word -> -counts[word]);
    return IntStream.range(0, stems.size())
        .filter(word -> counts[word] > 0)
        .boxed()
        .sorted(commonest.thenComparing(stems::get))
        .toList();
  }
}
