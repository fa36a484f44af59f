package dev.plumbline.maven;

import org.jspecify.annotations.Nullable;

/** A person at a terminal. */
interface Terminal {
  /** The line that is typed after these words, or null if no more will be. */
  @Nullable String ask(String words);

  void tell(String words);
}
