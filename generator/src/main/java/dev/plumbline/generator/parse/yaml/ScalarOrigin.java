package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;

/**
 * The places of a scalar's characters in its file. Characters that YAML drops (quotes, indentation,
 * line ends, escapes) are skipped by following both texts side by side, on demand.
 */
final class ScalarOrigin implements MarkdownText.Origin {
  private final YamlText source;
  private final String value;
  private final int start;

  /**
   * @param start the offset of the scalar's first character, quote or indicator included
   */
  ScalarOrigin(YamlText source, String value, int start) {
    this.source = source;
    this.value = value;
    this.start = start;
  }

  @Override
  public Place at(int line, int column) {
    return source.placeOf(follow(offsetIn(value, line, column)));
  }

  private static int offsetIn(String text, int line, int column) {
    int from = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', from);
      if (end < 0) {
        return text.length();
      }
      from = end + 1;
    }
    return Math.min(from + column - 1, text.length());
  }

  /** The offset in the source of the value's character at {@code target}. */
  private int follow(int target) {
    String text = source.text();
    int at = contentStart(text);
    boolean escapes = start < text.length() && text.charAt(start) == '"';
    for (int i = 0; i < value.length(); i++) {
      char wanted = value.charAt(i);
      if (Character.isWhitespace(wanted)) {
        if (i >= target) {
          return at;
        }
        continue;
      }
      at = next(text, at, wanted, escapes);
      if (i >= target) {
        return Math.min(at, text.length());
      }
      at += escapes && at < text.length() && text.charAt(at) == '\\' ? escapeLength(text, at) : 1;
    }
    return Math.min(at, text.length());
  }

  private int contentStart(String text) {
    if (start >= text.length()) {
      return start;
    }
    return switch (text.charAt(start)) {
      case '"', '\'' -> start + 1;
      case '|', '>' -> Math.max(start, text.indexOf('\n', start) + 1);
      default -> start;
    };
  }

  private static int next(String text, int from, char wanted, boolean escapes) {
    int at = from;
    while (at < text.length() && text.charAt(at) != wanted) {
      if (escapes && text.charAt(at) == '\\' && !isBlankEscape(text, at)) {
        return at;
      }
      at += escapes && text.charAt(at) == '\\' ? escapeLength(text, at) : 1;
    }
    return at;
  }

  private static boolean isBlankEscape(String text, int at) {
    return at + 1 < text.length() && "nrt \n_NLPe0abfv".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static int escapeLength(String text, int at) {
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }
}
