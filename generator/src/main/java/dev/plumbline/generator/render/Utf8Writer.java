package dev.plumbline.generator.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writer that collects a page as UTF-8. An unpaired surrogate becomes a question mark. */
final class Utf8Writer extends Writer {
  private static final int USUAL_PAGE = 64 * 1024;
  private static final int ASCII_END = 0x80;

  private byte[] bytes = new byte[USUAL_PAGE];
  private int length;

  @Override
  public void write(int c) {
    encode(Character.toString((char) c));
  }

  /** Writes characters, nearly all of which are ASCII, where a character is a byte. */
  @Override
  public void write(char[] chars, int from, int count) {
    makeRoom(count);
    int end = from + count;
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c >= ASCII_END) {
        encode(new String(chars, i, end - i));
        return;
      }
      bytes[length++] = (byte) c;
    }
  }

  @Override
  public void write(String part, int from, int count) {
    makeRoom(count);
    int end = from + count;
    for (int i = from; i < end; i++) {
      char c = part.charAt(i);
      if (c >= ASCII_END) {
        encode(part.substring(i, end));
        return;
      }
      bytes[length++] = (byte) c;
    }
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
