package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;

/**
 * Finds characters that YAML cannot have: tabs that indent a line, and characters that cannot be
 * printed. They are replaced by spaces, so that every column stays what it was. The parser would
 * stop at the first of these tabs, or even join lines over it; a tab before a value is an error
 * that {@link YamlErrorTranslator} tells.
 */
final class YamlCharacters {
  private final Findings findings;
  private boolean tabs;

  YamlCharacters(Findings findings) {
    this.findings = findings;
  }

  /** Whether a tab was used for indentation, so that the indentation is only guessed. */
  boolean foundTabs() {
    return tabs;
  }

  YamlText clean(YamlText written) {
    YamlText printable = printable(written);
    return printable.text().indexOf('\t') < 0 ? printable : withoutTabs(printable);
  }

  private YamlText printable(YamlText written) {
    StringBuilder clean = null;
    String text = written.text();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean paired = Character.isHighSurrogate(c) && isLow(text, at + 1);
      if (paired) {
        at++;
      } else if (!isPrintable(c)) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(at, ' ');
        report(written, at, c);
      }
    }
    return clean == null ? written : written.with(clean.toString());
  }

  private static boolean isLow(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  private static boolean isPrintable(char c) {
    return c >= ' '
        ? (c < 0x7f || c == 0x85 || c >= 0xa0)
            && !Character.isSurrogate(c)
            && c != '\ufffe'
            && c != '\uffff'
            && c != '\ufeff'
        : c == '\n' || c == '\t' || c == '\r';
  }

  private void report(YamlText written, int at, char c) {
    findings.add(
        Code.YAML_SYNTAX,
        written.placeOf(at),
        "There is an invisible control character here (U+" + hex(c) + ").",
        "remove it; it may have been copied with the text from somewhere else.");
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }

  private YamlText withoutTabs(YamlText written) {
    StringBuilder clean = new StringBuilder(written.text());
    int block = -1;
    for (int line = 0; line < written.lines(); line++) {
      String text = written.line(line);
      int indent = spaces(text);
      boolean inBlock = block >= 0 && (indent > block || text.isBlank());
      if (!inBlock) {
        replaceTabs(written, line, clean);
        block = opensBlock(text) ? indent : -1;
      }
    }
    return written.with(clean.toString());
  }

  private void replaceTabs(YamlText written, int line, StringBuilder clean) {
    String text = written.line(line);
    int end = text.length() - text.stripLeading().length();
    int tab = text.indexOf('\t');
    if (tab < 0 || tab >= end || end == text.length() || text.charAt(end) == '#') {
      return;
    }
    tabs = true;
    int start = written.lineStart(line);
    for (int at = start + tab; at < start + end; at++) {
      clean.setCharAt(at, ' ');
    }
    findings.add(
        Code.YAML_SYNTAX,
        written.placeOf(start + tab),
        "This line is indented with a tab.",
        "indent with spaces, two for each step.");
  }

  private static int spaces(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether a line ends in the sign of a block of text, whose lines may begin as they like. */
  private static boolean opensBlock(String text) {
    String line = text.stripTrailing();
    int at = line.length();
    while (at > 0 && "+-0123456789".indexOf(line.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean sign = at > 0 && (line.charAt(at - 1) == '|' || line.charAt(at - 1) == '>');
    return sign && (at == 1 || line.charAt(at - 2) == ' ');
  }
}
