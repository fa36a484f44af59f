package dev.plumbline.maven;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The audiences that a build is asked to serve. */
final class AudiencesParameter {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private AudiencesParameter() {}

  /**
   * The names, without the blanks around them.
   *
   * @throws MojoExecutionException if content could not have an audience of that name
   */
  static Set<String> named(@Nullable Collection<String> names) throws MojoExecutionException {
    Set<String> audiences = new TreeSet<>();
    for (String name : names == null ? Set.<String>of() : names) {
      audiences.add(checked(name == null ? "" : name.strip()));
    }
    audiences.remove("");
    return audiences;
  }

  private static String checked(String name) throws MojoExecutionException {
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      throw new MojoExecutionException(
          String.format(
              Locale.ROOT,
              "plumbline.audiences has \"%s\", but an audience consists of lower-case letters a"
                  + " to z and digits, joined by single hyphens. Separate audiences with commas.",
              name));
    }
    return name;
  }
}
