package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import java.util.List;

/**
 * The values of a YAML text that became comments, for want of quotes around a {@code #}. They are
 * reported and made values again: otherwise keys would lack their values, and brackets their ends.
 */
final class ValuesInComments {
  /** The replacement for a sign, and for a colon after one, which has no meaning to the parser. */
  private static final char MARK = '\uF8FE';

  private static final char COLON = '\uF8FD';

  /**
   * The most characters to read again. In brackets one value is found at a time, and a text full of
   * them must not take hours.
   */
  private static final int MOST_CHARACTERS = 10_000_000;

  private static final int MOST_QUOTED = 60;

  private final Findings findings;
  private boolean marked;

  ValuesInComments(Findings findings) {
    this.findings = findings;
  }

  /** Whether something of a scalar was uncovered, so that it is guessed to be a value. */
  boolean isIn(String scalar) {
    return marked && scalar.indexOf(MARK) >= 0;
  }

  /** A scalar as its author wrote it. */
  String asWritten(String scalar) {
    return isIn(scalar) ? scalar.replace(MARK, '#').replace(COLON, ':') : scalar;
  }

  /** The text with its values uncovered; every character stays where it stands. */
  YamlText uncover(YamlText written) {
    YamlText text = written;
    boolean markable = written.text().indexOf(MARK) < 0 && written.text().indexOf(COLON) < 0;
    int most = 1 + MOST_CHARACTERS / (1 + written.text().length());
    for (int pass = 0; pass < most && isSuspect(text.text()); pass++) {
      List<HiddenValue> hidden = YamlComments.hidden(text);
      for (HiddenValue value : hidden) {
        report(value, text);
      }
      if (hidden.isEmpty() || !markable) {
        return text;
      }
      text = uncovered(text, hidden);
    }
    return text;
  }

  /** Whether there is a sign that may begin a comment, and no space behind it. */
  private static boolean isSuspect(String text) {
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      boolean begins = at > 0 && " \t[{,".indexOf(text.charAt(at - 1)) >= 0;
      if (begins && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private YamlText uncovered(YamlText text, List<HiddenValue> hidden) {
    StringBuilder uncovered = new StringBuilder(text.text());
    for (HiddenValue value : hidden) {
      if (value.isText()) {
        mark(value, uncovered);
      } else {
        clear(value, uncovered);
      }
    }
    return text.with(uncovered.toString());
  }

  private void mark(HiddenValue value, StringBuilder text) {
    text.setCharAt(value.sign(), MARK);
    for (int at = value.sign(); at < value.end(); at++) {
      if (text.charAt(at) == ':') {
        text.setCharAt(at, COLON);
      }
    }
    marked = true;
  }

  /**
   * Clears a value, with its comma where it is a whole entry, because there must be one between two
   * commas.
   */
  private static void clear(HiddenValue value, StringBuilder text) {
    int before = value.sign() - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    int end = value.end();
    boolean entry = "{,".indexOf(text.charAt(before)) >= 0;
    if (entry && end < text.length() && text.charAt(end) == ',') {
      end++;
    }
    text.replace(value.sign(), end, " ".repeat(end - value.sign()));
  }

  private void report(HiddenValue hidden, YamlText text) {
    findings.add(
        Code.VALUE_IN_COMMENT,
        text.placeOf(hidden.sign()),
        "\""
            + cut(written(text, hidden.sign(), hidden.end()))
            + "\" is read as a comment, not as part of the value.",
        hint(hidden, text));
  }

  private String hint(HiddenValue hidden, YamlText text) {
    if (!hidden.isText()) {
      return "write a space after the \"#\" if this is a comment, or remove it.";
    }
    String value = written(text, hidden.begin(), hidden.end());
    boolean quotable = value.length() <= MOST_QUOTED && value.indexOf('\n') < 0;
    return "put the whole value in quotes"
        + (quotable ? ": " + YamlRecovery.quote(value) : "")
        + "; if this is a comment, write a space after the \"#\".";
  }

  private String written(YamlText text, int from, int to) {
    return asWritten(text.text().substring(from, to)).strip();
  }

  private static String cut(String text) {
    return text.length() <= MOST_QUOTED ? text : text.substring(0, MOST_QUOTED) + "…";
  }
}
