package dev.plumbline.generator.render;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gathers a page's text. A plain array: a string builder would change its whole content at the
 * first character that is not Latin, and check every access from then on.
 */
final class Utf8Writer extends Writer {
  private static final int USUAL_PAGE = 64 * 1024;
  private static final int PIECE = 256;

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

  /**
   * The text as UTF-8. The encoder is quick up to the first character that is not ASCII, so it gets
   * the text in small pieces. Half of a character becomes a question mark.
   */
  byte[] bytes() {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    ByteBuffer bytes = ByteBuffer.allocate((int) (length * encoder.maxBytesPerChar()));
    CharBuffer chars = CharBuffer.wrap(text);
    while (chars.position() < length) {
      chars.limit(Math.min(length, chars.position() + PIECE));
      encoder.encode(chars, bytes, chars.limit() == length);
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private void room(int count) {
    if (length + count > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
    }
  }
}
