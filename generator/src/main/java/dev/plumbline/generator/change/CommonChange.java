package dev.plumbline.generator.change;

import dev.plumbline.generator.model.LevelRef;
import java.util.List;

/**
 * A change of expectations that families share: told once, and counted at every level it reaches.
 *
 * @param path the common file
 * @param dimension the id of the dimension
 * @param name the dimension's name, in the framework's own words
 * @param levels the levels that it reaches, at least one
 */
public record CommonChange(
    String path, String dimension, String name, Change change, List<LevelRef> levels) {
  public CommonChange {
    levels = List.copyOf(levels);
  }
}
