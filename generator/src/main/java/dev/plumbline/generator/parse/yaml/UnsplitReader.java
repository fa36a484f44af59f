package dev.plumbline.generator.parse.yaml;

import java.io.Reader;

/**
 * A reader in chunks that never end within a surrogate pair, such as an emoji: the YAML engine
 * fails where its buffer ends there.
 */
final class UnsplitReader extends Reader {
  private final String text;
  private int at;

  UnsplitReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int from, int most) {
    if (at == text.length()) {
      return -1;
    }
    int end = end(most);
    text.getChars(at, end, buffer, from);
    int count = end - at;
    at = end;
    return count;
  }

  /** A chunk of one character is not shortened: nothing read would look like the text's end. */
  private int end(int most) {
    int end = Math.min(text.length(), at + most);
    boolean split = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return split && most > 1 ? end - 1 : end;
  }

  @Override
  public void close() {}
}
