package dev.plumbline.generator.compare;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the words of some criteria, in order. Levels with the same texts and the same
 * weights compare alike, if both weights come from one index or from one made after it: others
 * number their words in another order.
 */
public final class WordWeights {
  private final int[] weights;

  WordWeights(IntStream weights) {
    this.weights = weights.toArray();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WordWeights same && Arrays.equals(weights, same.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(weights);
  }
}
