package dev.plumbline.generator.schema;

import java.nio.file.Path;
import java.util.List;

/**
 * The result of writing schemas and settings for editors.
 *
 * @param written the number of new or changed schemas
 * @param unchanged the number of schemas that were there already
 * @param kept paths of schemas, from the content folder, that somebody else wrote or changed: they
 *     may be out of date
 */
public record EditorHelp(int written, int unchanged, List<String> kept, Settings settings) {
  public EditorHelp {
    kept = List.copyOf(kept);
  }

  /**
   * An editor's settings.
   *
   * @param lines the required lines, in JSON
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
    /** There are other settings, to which somebody must add the lines. */
    BY_HAND
  }
}
