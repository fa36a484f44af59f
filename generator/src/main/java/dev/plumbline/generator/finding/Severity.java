package dev.plumbline.generator.finding;

import java.util.Locale;

/** The severity of a finding, worst first. */
public enum Severity {
  /** The site cannot be made, or would say something false. */
  ERROR,
  /** The site can be made, and a reader or an author would be surprised. */
  WARNING,
  /** Worth knowing; listed only when asked for. */
  NOTE;

  /** The word used in messages and in {@code framework.yaml}: lower case, English. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is as bad as {@code other}, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
