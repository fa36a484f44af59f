package dev.plumbline.generator.parse.yaml;

/** A tracker of code fences: whether each line of a text, one after the other, is code. */
final class Fences {
  private static final int SHORTEST = 3;
  private static final int DEEPEST_INDENT = 3;

  private String open = "";

  /** Whether the next line belongs to code, its fences included. */
  boolean hold(String line) {
    String fence = fence(line);
    if (open.isEmpty()) {
      open = fence;
      return !fence.isEmpty();
    }
    boolean closes = fence.startsWith(open) && line.strip().length() == fence.length();
    open = closes ? "" : open;
    return true;
  }

  private static String fence(String line) {
    String text = line.stripLeading();
    boolean may = line.length() - text.length() <= DEEPEST_INDENT;
    int length = 0;
    while (may && length < text.length() && isSign(text.charAt(length), text.charAt(0))) {
      length++;
    }
    return length < SHORTEST ? "" : text.substring(0, length);
  }

  private static boolean isSign(char c, char first) {
    return c == first && (c == '`' || c == '~');
  }
}
