package dev.plumbline.generator.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Gathers a page's text; unlike {@code StringWriter} it takes no lock for each word. */
final class Utf8Writer extends Writer {
  private static final int USUAL_PAGE = 32 * 1024;

  private final StringBuilder text = new StringBuilder(USUAL_PAGE);

  @Override
  public void write(int c) {
    text.append((char) c);
  }

  @Override
  public void write(char[] chars, int from, int length) {
    text.append(chars, from, length);
  }

  @Override
  public void write(String part) {
    text.append(part);
  }

  @Override
  public void write(String part, int from, int length) {
    text.append(part, from, from + length);
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
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
