package dev.plumbline.generator.markdown.tree;

/** The spelling of ids, tags, audiences and the languages of code. */
public final class Identifier {
  private Identifier() {}

  /** Whether a text is lower-case letters and digits in groups joined by hyphens. */
  public static boolean isValid(String text) {
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-';
      if (!isPart(c) || (hyphen && afterHyphen)) {
        return false;
      }
      afterHyphen = hyphen;
    }
    return !afterHyphen;
  }

  /** Whether a character may be in an identifier. */
  public static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
