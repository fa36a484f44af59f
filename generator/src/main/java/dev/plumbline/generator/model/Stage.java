package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import java.util.List;

/** A step of a dimension's own ladder. */
public record Stage(
    String id, String name, Prose summary, List<Prose> signals, List<Prose> examples, Place place) {
  public Stage {
    signals = List.copyOf(signals);
    examples = List.copyOf(examples);
  }
}
