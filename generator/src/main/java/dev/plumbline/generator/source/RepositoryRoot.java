package dev.plumbline.generator.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
    Path start = above(folder).orElse(otherwise.toAbsolutePath().normalize());
    String path = folder.startsWith(start) ? start.relativize(folder).toString() : "";
    return path.isEmpty() ? "" : path.replace('\\', '/') + "/";
  }

  /**
   * The root of the repository that a folder is in, if it is in one. In a work tree or submodule
   * {@code .git} is a file.
   *
   * @param folder a full path
   */
  public static Optional<Path> above(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
