package dev.plumbline.generator.assembly;

import java.text.Normalizer;
import java.util.Locale;

/** The id derived from the text of a criterion that has none of its own. */
public final class DerivedId {
  private static final int WORDS = 6;
  private static final String FALLBACK = "criterion";

  private DerivedId() {}

  /** The id from the first six words of a plain text. */
  public static String of(String plain) {
    StringBuilder id = new StringBuilder();
    int words = 0;
    int at = 0;
    while (at < plain.length() && words < WORDS) {
      int end = wordEnd(plain, at);
      if (append(plain, at, end, id)) {
        words++;
      }
      at = end + 1;
    }
    return id.isEmpty() ? FALLBACK : id.toString();
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Appends a word; false where none of its characters may stand in an id. */
  private static boolean append(String text, int from, int end, StringBuilder id) {
    String word = folded(text.substring(from, end));
    boolean open = !id.isEmpty();
    boolean any = false;
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      int c = word.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        if (open) {
          id.append('-');
          open = false;
        }
        id.appendCodePoint(c);
        any = true;
      } else if (c != '\'' && c != '\u2019') {
        open = !id.isEmpty();
      }
    }
    return any;
  }

  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isMark(c)).forEach(bare::appendCodePoint);
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
