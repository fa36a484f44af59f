package dev.plumbline.generator.preview;

import java.nio.file.Path;

/** A listener to what becomes of a preview; called by one thread after the other. */
public interface PreviewListener {
  /** Files were read, for the first time or because some changed. */
  void read(PreviewRound round);

  /**
   * Changes of a folder are noticed within a second only.
   *
   * @param reason one sentence
   */
  void slow(Path folder, String reason);
}
