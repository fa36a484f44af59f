package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import java.util.List;

/** The peers of a level, as it declares them. */
public sealed interface Peers {
  /** No declaration: its peers are the levels of its family with its grade on other tracks. */
  record ByGrade() implements Peers {}

  /** The declared levels only. */
  record Declared(List<LevelLink> levels) implements Peers {
    public Declared {
      levels = List.copyOf(levels);
    }
  }

  /**
   * A declaration of no peers, with the reason.
   *
   * @param reason empty where the author gave none
   */
  record None(Prose reason, Place place) implements Peers {}
}
