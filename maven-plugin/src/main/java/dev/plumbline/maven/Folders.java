package dev.plumbline.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The folders that Maven names, as the generator wants them. */
final class Folders {
  private Folders() {}

  /**
   * The folder that a parameter names.
   *
   * @param parameter its property
   * @throws MojoExecutionException if there is no such folder
   */
  static Path existing(String parameter, File folder) throws MojoExecutionException {
    Path path = folder.toPath();
    if (!Files.isDirectory(path)) {
      throw new MojoExecutionException(
          "There is no folder " + path + ": " + parameter + " says where it is.");
    }
    return path;
  }

  /** Those that there are; outside a project Maven knows no folder of the project. */
  static Set<Path> present(@Nullable File... folders) {
    Set<Path> present = new LinkedHashSet<>();
    for (File folder : folders) {
      if (folder != null) {
        present.add(folder.toPath());
      }
    }
    return present;
  }
}
