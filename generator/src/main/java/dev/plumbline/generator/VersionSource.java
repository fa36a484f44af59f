package dev.plumbline.generator;

import java.nio.file.Path;

/** The place where the earlier versions of a framework are kept. */
public sealed interface VersionSource {
  /**
   * Git tags of the content folder's repository.
   *
   * @param pattern the names of the tags that are versions: {@code v*}
   */
  record Tags(String pattern) implements VersionSource {}

  /**
   * Folders, each of which holds a whole content folder and is named after its version: {@code
   * 1.2.0}. The date of a version stands in the {@code CHANGELOG.md} of the newest content.
   *
   * @param folder the folder around them
   */
  record Folders(Path folder) implements VersionSource {}
}
