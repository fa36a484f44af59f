package dev.plumbline.generator.schema;

import java.nio.file.Path;
import java.util.List;

/**
 * The result of writing schemas and settings for editors.
 *
 * @param written how many schemas are new or have changed
 * @param unchanged how many were there already, and were not touched
 * @param kept paths of schemas, from the content folder, that somebody else wrote or changed: they
 *     are not the present ones
 */
public record EditorHelp(int written, int unchanged, List<String> kept, Settings settings) {
  public EditorHelp {
    kept = List.copyOf(kept);
  }

  /**
   * An editor's settings.
   *
   * @param lines what they must say, in JSON
   */
  public record Settings(Path file, State state, List<String> lines) {
    public Settings {
      lines = List.copyOf(lines);
    }
  }

  /** Whether the editor's settings name the schemas. */
  public enum State {
    /** The folder has the schemas now. */
    WRITTEN,
    /** The folder had the schemas before. */
    PRESENT,
    /** There are others, and somebody must add the lines to them. */
    BY_HAND
  }
}
