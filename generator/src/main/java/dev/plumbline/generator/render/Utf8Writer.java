package dev.plumbline.generator.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers a page as UTF-8. Half of a character becomes a question mark. */
final class Utf8Writer extends Writer {
  private static final int USUAL_PAGE = 64 * 1024;

  private byte[] bytes = new byte[USUAL_PAGE];
  private int length;

  @Override
  public void write(int c) {
    write(Character.toString((char) c));
  }

  @Override
  public void write(char[] chars, int from, int count) {
    write(new String(chars, from, count));
  }

  /** Most texts are ASCII within, which the virtual machine turns into bytes by copying. */
  @Override
  public void write(String part) {
    byte[] added = part.getBytes(StandardCharsets.UTF_8);
    if (length + added.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + added.length));
    }
    System.arraycopy(added, 0, bytes, length, added.length);
    length += added.length;
  }

  @Override
  public void write(String part, int from, int count) {
    write(part.substring(from, from + count));
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
    return Arrays.copyOf(bytes, length);
  }
}
