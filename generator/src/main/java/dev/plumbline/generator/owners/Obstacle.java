package dev.plumbline.generator.owners;

/** A reason why the owners that a file names cannot be known. */
enum Obstacle {
  LINK(
      "it is a link, or in a folder that is one, and no code host follows links.",
      "put a file in the place of the link, or remove it"),
  NO_FILE("it is no file.", "put a file in its place, or remove it"),
  TOO_LARGE(
      "it is larger than 3 MB, more than GitHub reads.", "remove lines that nobody needs any more"),
  UTF_16("it is saved as UTF-16.", "save it as UTF-8");

  private final String reason;
  private final String remedy;

  Obstacle(String reason, String remedy) {
    this.reason = reason;
    this.remedy = remedy;
  }

  /** What it is: the end of a sentence. */
  String reason() {
    return reason;
  }

  /** What to do about it: the beginning of a sentence. */
  String remedy() {
    return remedy;
  }

  /** Whether another file may take its place: for a host there is none. */
  boolean isNoFile() {
    return this == LINK || this == NO_FILE;
  }
}
