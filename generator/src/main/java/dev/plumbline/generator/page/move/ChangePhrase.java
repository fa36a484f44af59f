package dev.plumbline.generator.page.move;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that starts, stops or stays with a move.
 *
 * @param under the dimensions that the text ends with; empty where it says everything
 */
public record ChangePhrase(String text, List<Under> under) {
  public ChangePhrase {
    under = List.copyOf(under);
  }

  static ChangePhrase of(String text) {
    return new ChangePhrase(text, List.of());
  }

  /**
   * A dimension.
   *
   * @param href its row on the page; absent on pages without one
   * @param count the number of expectations; absent where there are none to count
   */
  public record Under(String name, @Nullable String href, @Nullable Integer count) {}
}
