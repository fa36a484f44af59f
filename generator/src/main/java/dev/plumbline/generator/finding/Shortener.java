package dev.plumbline.generator.finding;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shortener of quoted names. Content may hold a name of many thousand characters, and a message
 * that repeats it would be unreadable.
 */
final class Shortener {
  private static final int NAME = 120;
  private static final int TEXT = 2_000;

  /** A quoted name, with no letter or digit after its last mark. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<![^\\s(])\"(.*?)(\"(?![\\p{L}\\p{N}])|\\z)", Pattern.DOTALL);

  private Shortener() {}

  /** A name, or the beginning of a long one. */
  static String name(String name) {
    return cut(name, NAME);
  }

  /** A text with each quoted name cut, itself cut if it is long. */
  static String text(String text) {
    return text.length() <= NAME
        ? text
        : cut(QUOTED.matcher(text).replaceAll(Shortener::quoted), TEXT);
  }

  private static String quoted(MatchResult match) {
    return Matcher.quoteReplacement('"' + name(match.group(1)) + match.group(2));
  }

  private static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end) + "…";
  }
}
