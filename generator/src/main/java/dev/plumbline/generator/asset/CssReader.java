package dev.plumbline.generator.asset;

import java.util.Locale;

/**
 * A reader of a style sheet or a value of a property, as far as needed to find its addresses, rules
 * and functions, by the <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax
 * Module</a>. Unlike a browser, it does not repair broken input.
 */
final class CssReader {
  private static final String BLANK = " \t\n";
  private static final String ADDRESS = "url";
  private static final int HEX = 16;
  private static final int HEX_DIGITS = 6;

  private final String css;
  private int at;
  private boolean broken;

  CssReader(String css) {
    this.css = css.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
  }

  /** The types of pieces of a style. */
  enum Type {
    ADDRESS,
    FUNCTION,
    RULE,
    OTHER,
    BROKEN
  }

  /**
   * A piece of a style.
   *
   * @param text the address, or in lower case the name of the function or the rule
   */
  record Token(Type type, String text) {}

  boolean hasNext() {
    return at < css.length();
  }

  Token next() {
    Token token = read();
    return broken ? new Token(Type.BROKEN, "") : token;
  }

  private Token read() {
    if (css.startsWith("/*", at)) {
      skipComment();
    } else if (isQuote()) {
      string();
    } else if (isNamePart() && !Character.isDigit(css.charAt(at))) {
      return named(name());
    } else if (css.charAt(at++) == '@' && isNamePart()) {
      return new Token(Type.RULE, name());
    }
    return new Token(Type.OTHER, "");
  }

  private void skipComment() {
    int end = css.indexOf("*/", at + 2);
    broken |= end < 0;
    at = end + 2;
  }

  private Token named(String name) {
    if (!is('(')) {
      return new Token(Type.OTHER, name);
    }
    at++;
    return name.equals(ADDRESS)
        ? new Token(Type.ADDRESS, address())
        : new Token(Type.FUNCTION, name);
  }

  private String address() {
    skipBlanks();
    if (isQuote()) {
      return string();
    }
    StringBuilder address = new StringBuilder();
    while (hasNext() && !broken && !is(')') && BLANK.indexOf(css.charAt(at)) < 0) {
      broken = isQuote() || is('(') || Character.isISOControl(css.charAt(at));
      readInto(address);
    }
    skipBlanks();
    broken |= !is(')');
    return address.toString();
  }

  private String string() {
    char quote = css.charAt(at++);
    StringBuilder string = new StringBuilder();
    while (hasNext() && !broken && !is(quote)) {
      if (css.startsWith("\\\n", at)) {
        at += 2;
      } else {
        broken = is('\n');
        readInto(string);
      }
    }
    broken |= !hasNext();
    at++;
    return string.toString();
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (isNamePart() && !broken) {
      readInto(name);
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private boolean isNamePart() {
    return hasNext()
        && (Character.isLetterOrDigit(css.charAt(at))
            || "-_\\".indexOf(css.charAt(at)) >= 0
            || css.charAt(at) >= 0x80);
  }

  /** Reads one character, written as it is or as an escape. */
  private void readInto(StringBuilder text) {
    if (!is('\\')) {
      text.append(css.charAt(at++));
      return;
    }
    at++;
    int digits = hexDigits();
    if (digits > 0) {
      text.append(character(Integer.parseInt(css.substring(at, at + digits), HEX)));
      at += digits;
      at += hasNext() && BLANK.indexOf(css.charAt(at)) >= 0 ? 1 : 0;
    } else if (hasNext() && !is('\n')) {
      text.append(css.charAt(at++));
    } else {
      broken = true;
    }
  }

  private int hexDigits() {
    int digits = 0;
    while (digits < HEX_DIGITS
        && at + digits < css.length()
        && "0123456789abcdefABCDEF".indexOf(css.charAt(at + digits)) >= 0) {
      digits++;
    }
    return digits;
  }

  private static String character(int code) {
    return Character.toString(Character.isValidCodePoint(code) ? code : '\uFFFD');
  }

  private void skipBlanks() {
    while (hasNext() && BLANK.indexOf(css.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean isQuote() {
    return is('"') || is('\'');
  }

  private boolean is(char sign) {
    return hasNext() && css.charAt(at) == sign;
  }
}
