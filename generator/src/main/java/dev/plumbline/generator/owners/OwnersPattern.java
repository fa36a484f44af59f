package dev.plumbline.generator.owners;

/** A path as a pattern that fits it on every host. */
final class OwnersPattern {
  private OwnersPattern() {}

  /**
   * The pattern of a path from the root of the repository; that of the root fits everything.
   *
   * <p>Hosts differ in how they escape the signs of patterns, and GitHub refuses a line with {@code
   * [}. So these, and all that could end a pattern or a line, are written as {@code ?}, which fits
   * any one character. Paths within the content have none of them.
   */
  static String of(String path) {
    if (path.isEmpty()) {
      return "*";
    }
    StringBuilder pattern = new StringBuilder("/");
    path.codePoints()
        .forEach(
            sign -> {
              if (sign == ' ') {
                pattern.append("\\ ");
              } else {
                pattern.appendCodePoint(isPlain(sign) ? sign : '?');
              }
            });
    return pattern.toString();
  }

  private static boolean isPlain(int sign) {
    return "#[]{}*?!\\".indexOf(sign) < 0
        && !Character.isISOControl(sign)
        && !Character.isWhitespace(sign)
        && !Character.isSpaceChar(sign)
        && Character.getType(sign) != Character.FORMAT;
  }
}
