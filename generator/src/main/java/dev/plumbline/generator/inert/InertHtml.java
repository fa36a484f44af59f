package dev.plumbline.generator.inert;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML document that may be printed into a log, and whose text hides nothing from readers in a
 * browser.
 */
public final class InertHtml {
  /** The elements of the theme, in which character references have no meaning. */
  private static final Pattern STYLE = Pattern.compile("(?is)<(style|script)\\b.*?</\\1");

  private InertHtml() {}

  /**
   * The document. A character that would make a command is replaced by a reference, which a browser
   * shows as that character; an invisible one is replaced by its code as text.
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
