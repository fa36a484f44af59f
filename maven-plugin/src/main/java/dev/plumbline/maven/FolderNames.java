package dev.plumbline.maven;

import java.nio.file.Path;

/**
 * The names of folders, as a terminal can open them.
 *
 * @param root the folder where Maven was started
 */
record FolderNames(Path root) {
  /** The path with {@code /}: relative to the root where the folder is inside it, else in full. */
  String of(Path folder) {
    Path full = root.resolve(folder).toAbsolutePath().normalize();
    Path start = root.toAbsolutePath().normalize();
    Path shown = full.startsWith(start) ? start.relativize(full) : full;
    return shown.toString().isEmpty() ? "." : shown.toString().replace('\\', '/');
  }

  /**
   * The prefix that turns a path in the folder into one that a terminal can open: empty, or ending
   * in a slash.
   */
  String prefixOf(Path folder) {
    String name = of(folder);
    return name.equals(".") ? "" : name + "/";
  }
}
