package dev.plumbline.generator.page;

import dev.plumbline.generator.markdown.Markup;
import java.util.List;

/**
 * Criteria that belong together.
 *
 * @param name empty for what stands before the first topic
 * @param chunks in reading order
 */
public record TopicView(Markup name, List<Chunk> chunks) {
  /**
   * Either prose or criteria in a row; the other is empty.
   *
   * @param origin where the prose comes from, or empty
   */
  public record Chunk(Markup prose, String origin, List<CriterionView> criteria) {}
}
