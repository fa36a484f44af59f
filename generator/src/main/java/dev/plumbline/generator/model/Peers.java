package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import java.util.List;

/** What a level says of its peers. */
public sealed interface Peers {
  /** Nothing: the levels of its family with the same grade on other tracks. */
  record ByGrade() implements Peers {}

  /** Just these. */
  record Declared(List<LevelLink> levels) implements Peers {
    public Declared {
      levels = List.copyOf(levels);
    }
  }

  /**
   * None, and why.
   *
   * @param reason empty where the author gave none
   */
  record None(Prose reason, Place place) implements Peers {}
}
