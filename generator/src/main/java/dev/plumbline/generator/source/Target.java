package dev.plumbline.generator.source;

/** The target of a symbolic link. */
public sealed interface Target {
  /** A file or folder of the content. */
  record Inside(Entry entry) implements Target {}

  /** A target that cannot be content. */
  enum Refused implements Target {
    NOTHING("This shortcut leads nowhere: its target does not exist."),
    OUTSIDE("This shortcut leads out of the content folder."),
    AROUND("This shortcut leads back to a folder that it is in.");

    private final String message;

    Refused(String message) {
      this.message = message;
    }

    String message() {
      return message;
    }
  }
}
