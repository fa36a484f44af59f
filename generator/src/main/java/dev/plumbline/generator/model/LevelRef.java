package dev.plumbline.generator.model;

/**
 * The name of a level in the whole framework: {@code family/track/level}.
 *
 * @param family the family's id
 * @param track the track's id
 * @param level the level's id, unique on its track in its family
 */
public record LevelRef(String family, String track, String level) {
  /**
   * Reads {@code track/level}, which is inside {@code family}, or {@code family/track/level}. A
   * text of another form becomes a reference that no level has.
   */
  public static LevelRef parse(String text, String family) {
    String[] parts = text.split("/", -1);
    return switch (parts.length) {
      case 2 -> new LevelRef(family, parts[0], parts[1]);
      case 3 -> new LevelRef(parts[0], parts[1], parts[2]);
      default -> new LevelRef(family, "", text);
    };
  }

  /** {@code track/level}, for use inside the family. */
  public String local() {
    return track + "/" + level;
  }

  @Override
  public String toString() {
    return family + "/" + track + "/" + level;
  }
}
