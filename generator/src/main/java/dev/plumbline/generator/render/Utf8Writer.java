package dev.plumbline.generator.render;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gathers a page's text. A plain array: a string builder would change its whole content at the
 * first character that is not Latin, and check every access from then on.
 */
final class Utf8Writer extends Writer {
  private static final int USUAL_PAGE = 64 * 1024;

  private char[] text = new char[USUAL_PAGE];
  private int length;

  @Override
  public void write(int c) {
    room(1);
    text[length++] = (char) c;
  }

  @Override
  public void write(char[] chars, int from, int count) {
    room(count);
    System.arraycopy(chars, from, text, length, count);
    length += count;
  }

  @Override
  public void write(String part) {
    write(part, 0, part.length());
  }

  @Override
  public void write(String part, int from, int count) {
    room(count);
    part.getChars(from, from + count, text, length);
    length += count;
  }

  @Override
  public void flush() {
    // nothing waits
  }

  @Override
  public void close() {
    // nothing is open
  }

  byte[] bytes() {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text, 0, length));
    byte[] page = new byte[bytes.remaining()];
    bytes.get(page);
    return page;
  }

  private void room(int count) {
    if (length + count > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
    }
  }
}
