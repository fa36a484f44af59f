package dev.plumbline.generator.model;

import java.util.List;

/**
 * The names of a level.
 *
 * @param code a short name; need not be unique
 * @param aliases other titles
 */
public record LevelName(String title, String code, List<String> aliases) {
  public LevelName {
    aliases = List.copyOf(aliases);
  }
}
