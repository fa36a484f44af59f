package dev.plumbline.generator.render;

import dev.plumbline.generator.site.TermButton;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * A writer that passes a page on and keeps only the first button of each glossary term in reading
 * order.
 */
final class TermWriter extends Writer {
  private final Writer page;
  private final List<String> explained = new ArrayList<>();

  TermWriter(Writer page) {
    this.page = page;
  }

  /** The ids of the notes whose terms were printed so far, in reading order. */
  List<String> explained() {
    return explained;
  }

  /** Writes a text of the content, which comes in one piece. */
  @Override
  public void write(String part) throws IOException {
    page.write(TermButton.filter(part, this::isFirst));
  }

  private boolean isFirst(String id) {
    return !explained.contains(id) && explained.add(id);
  }

  @Override
  public void write(String part, int from, int count) throws IOException {
    page.write(part, from, count);
  }

  /** Writes a text of the template. */
  @Override
  public void write(char[] chars, int from, int count) throws IOException {
    page.write(chars, from, count);
  }

  @Override
  public void write(int c) throws IOException {
    page.write(c);
  }

  @Override
  public void flush() throws IOException {
    page.flush();
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
