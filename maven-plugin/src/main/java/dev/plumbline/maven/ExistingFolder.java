package dev.plumbline.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** The folders that Maven names, in the form that the generator needs. */
final class ExistingFolder {
  private static final String CONTENT = "plumbline.content";
  private static final String WAY_OUT = " The goal plumbline:init makes a new framework.";

  private ExistingFolder() {}

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
          "There is no folder "
              + path
              + ": "
              + parameter
              + " must name an existing folder."
              + (parameter.equals(CONTENT) ? WAY_OUT : ""));
    }
    return path;
  }
}
