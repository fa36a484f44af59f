package dev.plumbline.generator.compare;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The set of the words of a text, by their stems, with the weight of each. Stems are kept as sorted
 * numbers, which are quicker to compare.
 */
final class WordSet {
  private final int[] words;
  private final IntUnaryOperator weights;
  private final int total;

  /**
   * @param words the numbers of the words, in order
   * @param weights from the number of a word to its weight
   */
  WordSet(int[] words, IntUnaryOperator weights) {
    this.words = words;
    this.weights = weights;
    this.total = Arrays.stream(words).map(weights).sum();
  }

  /** The numbers of the words, in order. */
  int[] numbers() {
    return words.clone();
  }

  /**
   * The likeness of two texts, 0 to 1: the mean of two coefficients over the weights of their
   * words. One is the weight that both share over the weight of the lighter side (the overlap
   * coefficient of Szymkiewicz, 1934, and Simpson, 1943): a demand that was extended still has all
   * of its words. The other is twice the weight that both share over the sum of both weights (Dice,
   * 1945; Sørensen, 1948): of two texts that share the same words, the one with fewer other words
   * is closer.
   */
  double likeness(WordSet other) {
    double shorter = Math.min(total, other.total);
    if (shorter <= 0) {
      return 0;
    }
    double shared = shared(other);
    return (shared / shorter + 2 * shared / (total + other.total)) / 2;
  }

  private double shared(WordSet other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Integer.compare(words[i], other.words[j]);
      shared += order == 0 ? weights.applyAsInt(words[i]) : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
