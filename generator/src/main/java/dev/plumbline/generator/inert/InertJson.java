package dev.plumbline.generator.inert;

import java.util.BitSet;
import java.util.Locale;

/**
 * A JSON document that may be printed into a log. Its meaning to programs is unchanged; only an
 * unpaired surrogate, which most of them refuse, becomes {@code U+FFFD}.
 */
public final class InertJson {
  private InertJson() {}

  /**
   * The document, with the codes of JSON where a character would have an effect other than being
   * shown.
   */
  public static String of(String document) {
    BitSet hazards = Hazards.in(document);
    if (hazards.isEmpty()) {
      return document;
    }
    StringBuilder inert = new StringBuilder(document.length() + 64);
    for (int i = 0; i < document.length(); ) {
      int c = document.codePointAt(i);
      if (hazards.get(i)) {
        appendCode(c, inert);
      } else {
        inert.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return inert.toString();
  }

  private static void appendCode(int c, StringBuilder json) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    for (char unit : Character.toChars(half ? 0xFFFD : c)) {
      json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
  }
}
