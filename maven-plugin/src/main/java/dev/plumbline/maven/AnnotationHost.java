package dev.plumbline.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The code host that shows findings beside the lines of a change. */
enum AnnotationHost {
  GITHUB,
  GITLAB,
  NONE;

  private static final String AUTO = "auto";

  /**
   * The host that {@code plumbline.annotations} asks for.
   *
   * @param gitHub the environment's variable {@code GITHUB_ACTIONS}, read where the parameter is
   *     {@code auto}
   * @param gitLab the variable {@code GITLAB_CI}, read in the same case
   */
  static AnnotationHost of(String parameter, @Nullable String gitHub, @Nullable String gitLab)
      throws MojoExecutionException {
    if (parameter.equals(AUTO)) {
      return "true".equals(gitHub) ? GITHUB : "true".equals(gitLab) ? GITLAB : NONE;
    }
    return Arrays.stream(values())
        .filter(host -> host.word().equals(parameter))
        .findFirst()
        .orElseThrow(() -> refusal(parameter));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static MojoExecutionException refusal(String parameter) {
    return new MojoExecutionException(
        String.format(
            Locale.ROOT,
            "plumbline.annotations is \"%s\", but must be one of: %s, %s.",
            parameter,
            AUTO,
            Arrays.stream(values()).map(AnnotationHost::word).collect(Collectors.joining(", "))));
  }
}
