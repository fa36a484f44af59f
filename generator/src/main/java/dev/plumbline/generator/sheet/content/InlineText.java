package dev.plumbline.generator.sheet.content;

import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.regex.Pattern;

/** The text of a cell as one line of Markdown, which reads as the cell does. */
final class InlineText {
  private static final String ALWAYS = "\\`*[]<{}~|";
  private static final Pattern SPACE = Pattern.compile("\\s*[\\t\\n]\\s*");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?= |$).*");
  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,31};.*");

  private InlineText() {}

  static String of(MarkedText text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (MarkedText.Part bold : text.bold()) {
      out.append(escaped(text.plain(), at, bold.from()));
      out.append(emphasised(escaped(text.plain(), bold.from(), bold.to()), text.plain(), bold));
      at = bold.to();
    }
    out.append(escaped(text.plain(), at, text.plain().length()));
    return line(SPACE.matcher(out).replaceAll(" ").strip());
  }

  /** The same for a text without marks. */
  static String of(String text) {
    return of(MarkedText.of(text));
  }

  /** Bold as Markdown knows it: around words, with space outside. */
  private static String emphasised(String escaped, String text, MarkedText.Part bold) {
    String words = escaped.strip();
    boolean joined =
        (bold.from() > 0 && isWord(text, bold.from() - 1) && isWord(text, bold.from()))
            || (bold.to() < text.length()
                && isWord(text, bold.to())
                && isWord(text, bold.to() - 1));
    boolean plain =
        words.isEmpty()
            || joined
            || !Character.isLetterOrDigit(words.codePointAt(0))
            || !Character.isLetterOrDigit(words.codePointBefore(words.length()));
    if (plain) {
      return escaped;
    }
    int from = escaped.indexOf(words);
    return escaped.substring(0, from)
        + "**"
        + words
        + "**"
        + escaped.substring(from + words.length());
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static String escaped(String text, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (ALWAYS.indexOf(c) >= 0
          || (c == '_' && !isWithinWord(text, i))
          || (c == '#' && i > 0 && text.charAt(i - 1) == ' ')
          || (c == '&' && ENTITY.matcher(text.substring(i).replace('\n', ' ')).matches())) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0 && at + 1 < text.length() && isWord(text, at - 1) && isWord(text, at + 1);
  }

  /** A line that begins no heading, list or quotation. */
  private static String line(String text) {
    if (text.isEmpty()) {
      return text;
    }
    if ("#>+-=".indexOf(text.charAt(0)) >= 0) {
      return "\\" + text;
    }
    return NUMBER.matcher(text).matches() ? text.replaceFirst("^(\\d+)([.)])", "$1\\\\$2") : text;
  }
}
