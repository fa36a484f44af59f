package dev.plumbline.generator.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** XML in UTF-8, on its way into a stream. Texts must hold no character that XML cannot hold. */
final class XmlStream {
  private static final int BUFFER = 1 << 15;

  private final OutputStream out;
  private final byte[] waiting = new byte[BUFFER];
  private int length;

  XmlStream(OutputStream out) {
    this.out = out;
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Markup, in ASCII. */
  XmlStream raw(String markup) {
    if (markup.length() > BUFFER - length) {
      return bytes(markup.getBytes(StandardCharsets.US_ASCII));
    }
    for (int i = 0; i < markup.length(); i++) {
      waiting[length++] = (byte) markup.charAt(i);
    }
    return this;
  }

  XmlStream number(int number) {
    return raw(Integer.toString(number));
  }

  /** The text of an element or of an attribute's value. */
  XmlStream text(String text) {
    return bytes(escaped(text).getBytes(StandardCharsets.UTF_8));
  }

  /** XML that was made before. */
  XmlStream bytes(byte[] xml) {
    if (xml.length > BUFFER - length) {
      flush();
    }
    if (xml.length > BUFFER) {
      write(xml, xml.length);
    } else {
      System.arraycopy(xml, 0, waiting, length, xml.length);
      length += xml.length;
    }
    return this;
  }

  /** Writes what waits. */
  void flush() {
    write(waiting, length);
    length = 0;
  }

  private void write(byte[] xml, int count) {
    try {
      out.write(xml, 0, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with escapes for markup. */
  static String escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"')) {
        return text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
      }
    }
    return text;
  }
}
