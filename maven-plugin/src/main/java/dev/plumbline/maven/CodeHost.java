package dev.plumbline.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The code hosts for which there are recipes, each with the folder in which it looks for them. */
enum CodeHost {
  GITHUB(".github/workflows/"),
  GITLAB(""),
  JENKINS(""),
  NONE("");

  private final String folder;

  CodeHost(String folder) {
    this.folder = folder;
  }

  /** The folder where the host looks, ending in a slash, or empty for the top of a repository. */
  String folder() {
    return folder;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(CodeHost::word).toList();
  }

  static CodeHost of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
