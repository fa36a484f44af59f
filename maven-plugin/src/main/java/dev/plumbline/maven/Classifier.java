package dev.plumbline.maven;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The classifier of an edition, by which Maven tells its package from those of others. */
final class Classifier {
  private static final String OPEN = "open";
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");

  private Classifier() {}

  /**
   * The classifier.
   *
   * @param wanted the one that is asked for; absent for one made of the audiences
   * @param audiences sorted
   * @throws MojoExecutionException if a file could not be named after it
   */
  static String of(@Nullable String wanted, Set<String> audiences) throws MojoExecutionException {
    if (wanted == null) {
      return audiences.isEmpty() ? OPEN : String.join("-", audiences);
    }
    if (!ALLOWED.matcher(wanted).matches()) {
      throw new MojoExecutionException(
          String.format(
              Locale.ROOT,
              "plumbline.classifier is \"%s\", but a classifier consists of letters A to Z, a to z"
                  + " and digits, joined by single dots, hyphens or underscores.",
              wanted));
    }
    return wanted;
  }
}
