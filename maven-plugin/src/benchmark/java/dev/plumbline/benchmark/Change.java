package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What happens before a build. */
enum Change {
  /** A new folder for the site. */
  NEW_SITE("cold"),
  NOTHING("nothing changed"),
  ONE_WORD("one word changed");

  final String label;

  Change(String label) {
    this.label = label;
  }

  /** Makes the change in the file of a level: to a word that no build has seen. */
  void make(Path level) throws IOException {
    if (this == ONE_WORD) {
      Files.writeString(level, Files.readString(level).replaceFirst("(?m)^- \\w+", "$0a"));
    }
  }
}
