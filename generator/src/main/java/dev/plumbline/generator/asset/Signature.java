package dev.plumbline.generator.asset;

/**
 * The bytes that the files of a kind begin with.
 *
 * @param pattern the first bytes: a letter or sign for itself, {@code \89} for the byte of that
 *     hexadecimal number, {@code ?} for any one
 */
record Signature(String pattern) {
  private static final int HEX = 16;

  /** Whether a file begins so. */
  boolean begins(byte[] start) {
    int at = 0;
    for (int i = 0; i < pattern.length(); i++, at++) {
      char sign = pattern.charAt(i);
      int wanted = sign;
      if (sign == '\\') {
        wanted = Integer.parseInt(pattern.substring(i + 1, i + 3), HEX);
        i += 2;
      }
      boolean equal = at < start.length && (sign == '?' || (start[at] & 0xFF) == wanted);
      if (!equal) {
        return false;
      }
    }
    return true;
  }

  /** The number of bytes that it fixes: of two that match, the one with more is more specific. */
  int weight() {
    return (int) pattern.replaceAll("\\\\..", "x").chars().filter(sign -> sign != '?').count();
  }
}
