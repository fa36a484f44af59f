package dev.plumbline.generator.history;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown when a revision cannot be read. The message names the folder, the cause and the remedy.
 */
public final class HistoryException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  HistoryException(Path folder, String reason) {
    super(folder + ": " + reason);
    this.reason = reason;
  }

  HistoryException(Path folder, String reason, Exception cause) {
    super(folder + ": " + reason, cause);
    this.reason = reason;
  }

  static HistoryException notInRepository(Path folder) {
    return new HistoryException(
        folder,
        "the folder is not in a Git repository, so there is nothing to compare. To compare, use"
            + " a clone of the repository that holds the framework.");
  }

  /** The exception for a repository that JGit does not understand. */
  static HistoryException unreadable(Path folder, Path git, Exception cause) {
    return new HistoryException(
        folder,
        "the Git repository "
            + git
            + " cannot be read: it is damaged, or of an unknown kind. \"git fsck\" may"
            + " say more; a fresh clone repairs damage.",
        cause);
  }

  /** The message without the folder. */
  public String reason() {
    return reason;
  }
}
