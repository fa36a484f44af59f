package dev.plumbline.generator.preview.watch;

import java.nio.file.Path;

/** A listener to changes in folders; called from any thread, and expected to return at once. */
public interface WatchListener {
  /**
   * Something was made, changed, renamed or deleted. The file may still be being written: then
   * there is another call.
   *
   * @param path the file or folder; the watched folder itself where it is not known which
   */
  void changed(Path path);

  /**
   * Changes of a folder are from now on noticed within a second, rather than at once.
   *
   * @param reason one sentence
   */
  void slow(Path folder, String reason);
}
