package dev.plumbline.generator.parse.layout;

import java.util.regex.Pattern;

/** The parts of file names. */
final class FileNames {
  private static final Pattern LOCALISED =
      Pattern.compile("[^.]+\\.[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*\\.(md|yaml)");

  private FileNames() {}

  /** Whether a locale precedes the ending: {@code ic5.de.md}. */
  static boolean isLocalised(String name) {
    return LOCALISED.matcher(name).matches();
  }

  /** The name up to its last dot. */
  static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The part of a name after the last dot; empty without one. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  /** The last part of a path. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
