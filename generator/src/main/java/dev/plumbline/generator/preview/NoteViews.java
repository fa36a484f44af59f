package dev.plumbline.generator.preview;

import dev.plumbline.generator.finding.Finding;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The maker of the views of findings.
 *
 * @param content the content folder
 */
record NoteViews(EditorLink editor, Path content) {
  /**
   * The view of a finding.
   *
   * @param anchor the address of what it is about; absent where that is the page as a whole
   */
  NoteView view(Finding finding, @Nullable String anchor) {
    return new NoteView(
        finding.severity().word(),
        finding.code().id(),
        finding.message(),
        finding.hint(),
        finding.place().path() + ":" + finding.place().line(),
        editor.of(content, finding.place()),
        anchor,
        finding.accepted());
  }
}
