package dev.plumbline.generator.inert;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of HTML that may be printed into a log, and whose text hides nothing from those who
 * read it in a browser.
 */
public final class InertHtml {
  /** These are the theme's own, and a reference means nothing there. */
  private static final Pattern STYLE = Pattern.compile("(?is)<(style|script)\\b.*?</\\1");

  private InertHtml() {}

  /**
   * The document. Where a character would make a command stands a reference to it, which a browser
   * shows as that character; where it would not be seen stands its code as a text.
   */
  public static String of(String document) {
    BitSet hazards = Hazards.in(document);
    Matcher style = STYLE.matcher(document);
    while (style.find()) {
      hazards.clear(style.start(), style.end());
    }
    StringBuilder inert = new StringBuilder(document.length() + 64);
    for (int i = 0; i < document.length(); ) {
      int c = document.codePointAt(i);
      if (hazards.get(i)) {
        inert.append(code(c));
      } else if (c != '\r') {
        inert.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return inert.toString();
  }

  private static String code(int c) {
    return c >= ' ' && c <= '~'
        ? "&#" + c + ";"
        : InertText.code(c).replace("<", "&lt;").replace(">", "&gt;");
  }
}
