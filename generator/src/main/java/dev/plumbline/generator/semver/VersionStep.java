package dev.plumbline.generator.semver;

import java.util.Locale;

/** A step of a semantic version, smallest first. */
public enum VersionStep {
  NONE,
  /** A change of wording only. */
  PATCH,
  /** Less is asked, more is promised, or it is explained differently. */
  MINOR,
  /** More is asked, or less is promised. */
  MAJOR;

  /** The word in sentences and data: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The smaller of two steps. */
  public VersionStep atMost(VersionStep limit) {
    return compareTo(limit) <= 0 ? this : limit;
  }
}
