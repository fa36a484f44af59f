package dev.plumbline.generator.report;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The root of a repository, from which code hosts count paths. */
public final class RepositoryRoot {
  private RepositoryRoot() {}

  /**
   * The prefix that turns a path in the content folder into one from the root of its repository:
   * empty, or ending in {@code /}.
   *
   * @param content the content folder
   * @param otherwise the root to use where the content is in no repository and this folder contains
   *     it
   */
  public static String prefixOf(Path content, Path otherwise) {
    Path folder = content.toAbsolutePath().normalize();
    Path root = above(folder);
    Path start = root == null ? otherwise.toAbsolutePath().normalize() : root;
    String path = folder.startsWith(start) ? start.relativize(folder).toString() : "";
    return path.isEmpty() ? "" : path.replace('\\', '/') + "/";
  }

  /** In a work tree or submodule {@code .git} is a file. */
  private static @Nullable Path above(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return null;
  }
}
