package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Criteria that belong together.
 *
 * @param name absent for the part before the first topic
 * @param chunks in reading order
 */
public record TopicView(@Nullable Markup name, List<Chunk> chunks) {
  public TopicView {
    chunks = List.copyOf(chunks);
  }

  /**
   * Either prose or criteria in a row.
   *
   * @param prose absent where there are criteria
   * @param criteria empty where there is prose
   */
  public record Chunk(@Nullable Introduction prose, List<CriterionView> criteria) {
    public Chunk {
      criteria = List.copyOf(criteria);
    }

    static Chunk of(List<CriterionView> criteria) {
      return new Chunk(null, criteria);
    }

    static Chunk of(Markup text, @Nullable String origin, @Nullable ProseChange change) {
      return new Chunk(new Introduction(text, origin, change), List.of());
    }
  }

  /**
   * Prose between criteria.
   *
   * @param origin its origin; absent where it is the level's own
   * @param change its change since the level before; absent on pages other than its level's
   */
  public record Introduction(Markup text, @Nullable String origin, @Nullable ProseChange change) {}
}
