package dev.plumbline.generator.page.expectation;

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
   * @param change what became of the prose since the level before; absent on other pages than its
   *     level's
   */
  public record Chunk(
      @Nullable Markup prose,
      String origin,
      @Nullable ProseChange change,
      List<CriterionView> criteria) {
    static Chunk of(List<CriterionView> criteria) {
      return new Chunk(null, "", null, List.copyOf(criteria));
    }
  }
}
