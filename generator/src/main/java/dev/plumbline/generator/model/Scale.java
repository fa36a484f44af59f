package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import java.util.List;

/**
 * A measure that every level can be placed on: scope, autonomy.
 *
 * @param steps lowest first
 */
public record Scale(String id, String name, Prose summary, List<Step> steps, Place place) {
  public Scale {
    steps = List.copyOf(steps);
  }

  /** The index of a level's step, from 0; negative where it names none. */
  public int stepOf(Level level) {
    String named = level.profile().scale(id).map(choice -> choice.step().id()).orElse("");
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(named)) {
        return i;
      }
    }
    return -1;
  }

  /** A step of the scale. */
  public record Step(String id, String name, Prose summary, Place place) {}
}
