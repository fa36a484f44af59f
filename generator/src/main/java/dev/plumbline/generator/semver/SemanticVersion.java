package dev.plumbline.generator.semver;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the form {@code 1.2.3}, with an optional pre-release such as {@code -draft.1}, by <a
 * href="https://semver.org/spec/v2.0.0.html">Semantic Versioning</a>.
 *
 * @param preRelease whether it only announces the version of these numbers
 */
public record SemanticVersion(long major, long minor, long patch, boolean preRelease) {
  private static final Pattern FORM =
      Pattern.compile(
          "(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})"
              + "(-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z.-]+)?");

  public static Optional<SemanticVersion> of(String written) {
    Matcher matcher = FORM.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new SemanticVersion(
                Long.parseLong(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                matcher.group(4) != null))
        : Optional.empty();
  }

  /**
   * The version after a step. Below 1.0.0 nothing is promised yet, so each step raises the next
   * lower number. A pre-release already announces a step, which is not made again.
   */
  public SemanticVersion after(VersionStep step) {
    return switch (step) {
      case NONE -> this;
      case PATCH -> preRelease ? released() : new SemanticVersion(major, minor, patch + 1, false);
      case MINOR -> major == 0 ? after(VersionStep.PATCH) : nextMinor();
      case MAJOR -> major == 0 ? nextMinor() : nextMajor();
    };
  }

  private SemanticVersion nextMinor() {
    return preRelease && patch == 0 ? released() : new SemanticVersion(major, minor + 1, 0, false);
  }

  private SemanticVersion nextMajor() {
    return preRelease && minor == 0 && patch == 0
        ? released()
        : new SemanticVersion(major + 1, 0, 0, false);
  }

  private SemanticVersion released() {
    return new SemanticVersion(major, minor, patch, false);
  }

  /** Whether this version, or the one that this pre-release announces, is at least the other. */
  public boolean isAtLeast(SemanticVersion other) {
    return VersionOrder.OLDEST_FIRST.compare(toString(), other.toString()) >= 0;
  }

  /** The three numbers. */
  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
