package dev.plumbline.maven;

import dev.plumbline.generator.inert.InertText;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * A failure whose text is safe for Maven to print. Maven appends the message of each cause as it
 * is, so the causes are added as suppressed exceptions, which only {@code -e} shows.
 */
final class InertFailure {
  private static final int DEEPEST = 10;

  private InertFailure() {}

  static MojoFailureException of(MojoFailureException failure) {
    MojoFailureException inert = new MojoFailureException(message(failure));
    inert.addSuppressed(new SourceMap(failure, 0));
    return inert;
  }

  static MojoExecutionException of(Exception failure) {
    MojoExecutionException inert = new MojoExecutionException(message(failure));
    inert.addSuppressed(new SourceMap(failure, 0));
    return inert;
  }

  private static String message(Exception failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : InertText.of(message);
  }

  /** The origin and the message of an exception. */
  private static final class SourceMap extends Exception {
    private static final long serialVersionUID = 1;

    SourceMap(Throwable thrown, int depth) {
      super(text(thrown), cause(thrown, depth));
      setStackTrace(thrown.getStackTrace());
    }

    private static String text(Throwable thrown) {
      return thrown.toString().lines().map(InertText::of).collect(Collectors.joining("\n\t"));
    }

    private static @Nullable SourceMap cause(Throwable thrown, int depth) {
      Throwable cause = thrown.getCause();
      return cause == null || depth == DEEPEST ? null : new SourceMap(cause, depth + 1);
    }
  }
}
