package dev.plumbline.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** A failure that no change of the content could fix, in a sentence that names the path. */
final class BrokenEnvironment {
  private BrokenEnvironment() {}

  /**
   * The exception for Maven.
   *
   * @param what the operation that failed
   */
  static MojoExecutionException because(IOException cause, String what) {
    return new MojoExecutionException(what + ": " + sentence(cause), cause);
  }

  private static @Nullable String sentence(IOException cause) {
    // The JDK's own exceptions contain only the path, if they have no reason.
    if (cause instanceof FileSystemException problem && problem.getReason() == null) {
      return problem.getFile() + ": " + reason(problem);
    }
    return cause.getMessage();
  }

  private static String reason(FileSystemException problem) {
    if (problem instanceof NoSuchFileException) {
      return "this file or folder does not exist.";
    }
    if (problem instanceof AccessDeniedException) {
      return "access is denied.";
    }
    if (problem instanceof FileAlreadyExistsException) {
      return "there already is something of this name.";
    }
    return problem.getClass().getSimpleName();
  }
}
