package dev.plumbline.generator.change;

import dev.plumbline.generator.model.LevelRef;
import java.util.List;

/**
 * A change of what families share: it is told once, and counts at every level that it reaches.
 *
 * @param path the common file
 * @param dimension its id
 * @param name the dimension's, in the framework's own words
 * @param levels that it reaches, at least one
 */
public record CommonChange(
    String path, String dimension, String name, Change change, List<LevelRef> levels) {
  public CommonChange {
    levels = List.copyOf(levels);
  }
}
