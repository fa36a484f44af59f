package dev.plumbline.generator.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writer that collects a page as UTF-8. An unpaired surrogate becomes a question mark. */
final class Utf8Writer extends Writer {
  private static final int USUAL_PAGE = 64 * 1024;
  private static final int ASCII_END = 0x80;
  private static final int TWO_BYTES_END = 0x800;

  /** The most bytes of a character; of one that is half of a pair, the half. */
  private static final int MOST_BYTES = 3;

  private byte[] bytes = new byte[USUAL_PAGE];

  /** Characters of a text: it takes longer to ask the text for one after the other. */
  private char[] chars = new char[1024];

  private int length;

  @Override
  public void write(int c) {
    encode(Character.toString((char) c));
  }

  /** Writes characters, nearly all of which are ASCII, where a character is a byte. */
  @Override
  public void write(char[] part, int from, int count) {
    makeRoom(MOST_BYTES * count);
    byte[] page = bytes;
    int at = length;
    int end = from + count;
    for (int i = from; i < end; i++) {
      char c = part[i];
      if (c < ASCII_END) {
        page[at++] = (byte) c;
      } else if (Character.isSurrogate(c)) {
        length = at;
        encode(new String(part, i, end - i));
        return;
      } else {
        at = encode(c, page, at);
      }
    }
    length = at;
  }

  /** Writes a character of two or three bytes; returns the place after it. */
  private static int encode(char c, byte[] page, int start) {
    int at = start;
    if (c < TWO_BYTES_END) {
      page[at++] = (byte) (0xC0 | (c >> 6));
    } else {
      page[at++] = (byte) (0xE0 | (c >> 12));
      page[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    }
    page[at++] = (byte) (0x80 | (c & 0x3F));
    return at;
  }

  @Override
  public void write(String part, int from, int count) {
    if (chars.length < count) {
      chars = new char[count];
    }
    part.getChars(from, from + count, chars, 0);
    write(chars, 0, count);
  }

  private void encode(String part) {
    byte[] added = part.getBytes(StandardCharsets.UTF_8);
    makeRoom(added.length);
    System.arraycopy(added, 0, bytes, length, added.length);
    length += added.length;
  }

  private void makeRoom(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  @Override
  public void flush() {
    // nothing is buffered
  }

  @Override
  public void close() {
    // nothing is open
  }

  /** The bytes written since the last call. */
  byte[] take() {
    byte[] written = Arrays.copyOf(bytes, length);
    length = 0;
    return written;
  }
}
