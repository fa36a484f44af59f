package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.shell.TrackMark;
import java.util.List;

/**
 * A scale, and where each of several levels stands on it.
 *
 * @param same whether every column stands on the same step
 */
public record ScaleRow(String name, boolean same, List<Cell> cells) {
  /**
   * A column's step on a scale.
   *
   * @param step its name, or a sentence that it names none
   * @param position "3 of 5", or empty
   */
  public record Cell(
      TrackMark track, String step, String position, List<Boolean> pips, Markup summary) {}
}
