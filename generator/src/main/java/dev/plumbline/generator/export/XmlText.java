package dev.plumbline.generator.export;

import dev.plumbline.generator.markdown.Html;
import java.nio.charset.StandardCharsets;

/** A small XML document being written, an element a line. */
final class XmlText {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /**
   * Begins an element.
   *
   * @param attributes names and values, by turns
   */
  void open(String name, String... attributes) {
    xml.append('<').append(name);
    attributes(attributes);
    xml.append(">\n");
  }

  void close(String name) {
    xml.append("</").append(name).append(">\n");
  }

  void empty(String name, String... attributes) {
    xml.append('<').append(name);
    attributes(attributes);
    xml.append("/>\n");
  }

  void element(String name, String text, String... attributes) {
    xml.append('<').append(name);
    attributes(attributes);
    xml.append('>').append(Html.escape(allowed(text))).append("</").append(name).append(">\n");
  }

  byte[] bytes() {
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      xml.append(Html.escape(allowed(attributes[i + 1]))).append('"');
    }
  }

  /** Characters that XML 1.0 cannot have, not even escaped, are left out. */
  private static String allowed(String text) {
    return text.codePoints()
        .filter(c -> c >= 0x20 || c == '\t' || c == '\n' || c == '\r')
        .filter(c -> c < 0xFFFE || c > 0xFFFF)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
