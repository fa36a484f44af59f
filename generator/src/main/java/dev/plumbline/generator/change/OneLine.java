package dev.plumbline.generator.change;

import java.util.regex.Pattern;

/** Text of the content, made fit to stand within a line of ours. */
final class OneLine {
  /** What could move a terminal's cursor or end a line. */
  private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  /** What could make words stand in another order than they are read in. */
  private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

  private OneLine() {}

  static String of(String text) {
    return TURNING.matcher(BREAKING.matcher(text).replaceAll(" ")).replaceAll("");
  }
}
