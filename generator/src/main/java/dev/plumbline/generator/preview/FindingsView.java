package dev.plumbline.generator.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of all findings.
 *
 * @param failure why the files could not be read; absent if they could
 * @param home the address of the home page; absent if there is none yet
 */
public record FindingsView(
    String sentence, @Nullable String failure, @Nullable String home, List<Group> groups) {
  public FindingsView {
    groups = List.copyOf(groups);
  }

  /** Findings of the same severity. */
  public record Group(String title, List<NoteView> notes) {
    public Group {
      notes = List.copyOf(notes);
    }
  }
}
