package dev.plumbline.generator.page;

import dev.plumbline.generator.markdown.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Criteria that belong together.
 *
 * @param name absent for what stands before the first topic
 * @param chunks in reading order
 */
public record TopicView(@Nullable Markup name, List<Chunk> chunks) {
  /**
   * Either prose or criteria in a row.
   *
   * @param prose absent where there are criteria
   * @param origin where the prose comes from, or empty
   */
  public record Chunk(@Nullable Markup prose, String origin, List<CriterionView> criteria) {}
}
