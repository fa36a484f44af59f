package dev.plumbline.maven;

import dev.plumbline.generator.finding.Severity;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A parameter that names a severity.
 *
 * @param name the parameter's property
 * @param value the value that the user gave
 */
record SeverityParameter(String name, String value) {
  private static final String NEVER = "never";

  Severity severity() throws MojoExecutionException {
    return named().orElseThrow(() -> refusal(words()));
  }

  /** The severity, or nothing for the word {@code never}. */
  Optional<Severity> severityOrNever() throws MojoExecutionException {
    Optional<Severity> severity = named();
    if (severity.isEmpty() && !value.equals(NEVER)) {
      throw refusal(words() + ", " + NEVER);
    }
    return severity;
  }

  private Optional<Severity> named() {
    return Arrays.stream(Severity.values()).filter(s -> s.word().equals(value)).findFirst();
  }

  private static String words() {
    return Arrays.stream(Severity.values()).map(Severity::word).collect(Collectors.joining(", "));
  }

  private MojoExecutionException refusal(String allowed) {
    return new MojoExecutionException(
        name + " is \"" + value + "\", but must be one of: " + allowed + ".");
  }
}
