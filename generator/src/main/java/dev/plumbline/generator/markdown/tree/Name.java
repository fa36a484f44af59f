package dev.plumbline.generator.markdown.tree;

/** How ids, tags, audiences and the languages of code are spelt. */
public final class Name {
  private Name() {}

  /** Whether a text is lower-case letters and digits in groups joined by hyphens. */
  public static boolean is(String text) {
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-';
      if (!has(c) || (hyphen && afterHyphen)) {
        return false;
      }
      afterHyphen = hyphen;
    }
    return !afterHyphen;
  }

  /** Whether a character can stand in one. */
  public static boolean has(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
