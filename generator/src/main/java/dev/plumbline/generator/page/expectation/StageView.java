package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.site.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The place of a level on a dimension's ladder or on a scale.
 *
 * @param name of the stage, or of the step
 * @param position "4 of 5"
 * @param pips for each stage, lowest first, whether it is reached
 * @param optional whether it is welcome and not required
 * @param summary the meaning of the stage, or empty
 */
public record StageView(
    String name, String position, List<Boolean> pips, boolean optional, Markup summary) {
  public StageView {
    pips = List.copyOf(pips);
  }

  /**
   * A place that is required.
   *
   * @param index from 0
   * @param size how many places there are
   */
  public static StageView required(Words words, String name, int index, int size, Markup summary) {
    return of(words, name, index, size, false, summary);
  }

  static StageView of(
      Words words, String name, int index, int size, boolean optional, Markup summary) {
    List<Boolean> pips = IntStream.range(0, size).mapToObj(i -> i <= index).toList();
    return new StageView(name, words.get("position", index + 1, size), pips, optional, summary);
  }
}
