package dev.plumbline.generator.compare;

import java.util.Arrays;

/**
 * The words of a text, each once, by their stems, and what each weighs. Stems are kept as numbers,
 * in order, which are quicker to compare.
 */
final class WordSet {
  private final int[] words;
  private final int[] weights;
  private final int total;

  /**
   * @param words in order
   * @param weights what each weighs
   */
  WordSet(int[] words, int[] weights) {
    this.words = words;
    this.weights = weights;
    this.total = Arrays.stream(weights).sum();
  }

  /** Their numbers, in order. */
  int[] numbers() {
    return words.clone();
  }

  /**
   * How alike two texts are, 0 to 1: the mean of two coefficients over the weights of their words.
   * One is what both share over what the shorter side has (the overlap coefficient of Szymkiewicz,
   * 1934, and Simpson, 1943): a demand that was extended still has all of its words. The other is
   * twice what both share over what both have (Dice, 1945; Sørensen, 1948): of two that share the
   * same words, the one with fewer others is closer.
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
      shared += order == 0 ? weights[i] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
