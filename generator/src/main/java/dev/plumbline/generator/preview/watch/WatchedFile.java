package dev.plumbline.generator.preview.watch;

import java.nio.file.Path;

/**
 * A file that is looked at every second. The system tells of whole folders, and all around this one
 * would be too much. A link is looked at as such, wherever it leads.
 */
final class WatchedFile {
  private final Path file;
  private final WatchListener listener;
  private FolderState seen;

  WatchedFile(Path file, WatchListener listener) {
    this.file = file;
    this.listener = listener;
    this.seen = FolderState.of(file);
  }

  void look() {
    FolderState now = FolderState.of(file);
    if (!now.equals(seen)) {
      seen = now;
      listener.changed(file);
    }
  }
}
