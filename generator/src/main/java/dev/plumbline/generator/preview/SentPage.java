package dev.plumbline.generator.preview;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page as a browser gets it. */
final class SentPage {
  private static final byte[] END_OF_HEAD = "</head>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END_OF_BODY = "</body>".getBytes(StandardCharsets.US_ASCII);

  private final int status;
  private final byte[] html;
  private final String version;

  SentPage(int status, byte[] html, String version) {
    this.status = status;
    this.html = html;
    this.version = version;
  }

  /** As HTTP has it. */
  int status() {
    return status;
  }

  byte[] html() {
    return html;
  }

  /** A name for what it says, which changes whenever that does. */
  String version() {
    return version;
  }

  /** A page with something added at the end of its head, and of its body. */
  static byte[] with(byte[] html, byte[] head, byte[] body) {
    int atHead = find(html, END_OF_HEAD, 0, 1);
    int atBody = find(html, END_OF_BODY, html.length - END_OF_BODY.length, -1);
    byte[] whole = new byte[html.length + head.length + body.length];
    System.arraycopy(html, 0, whole, 0, atHead);
    System.arraycopy(head, 0, whole, atHead, head.length);
    System.arraycopy(html, atHead, whole, atHead + head.length, atBody - atHead);
    System.arraycopy(body, 0, whole, atBody + head.length, body.length);
    System.arraycopy(html, atBody, whole, atBody + head.length + body.length, html.length - atBody);
    return whole;
  }

  /** Where a word stands; at the end of a page of an organisation's own that leaves it out. */
  private static int find(byte[] html, byte[] word, int from, int step) {
    for (int at = from; at >= 0 && at + word.length <= html.length; at += step) {
      if (Arrays.equals(html, at, at + word.length, word, 0, word.length)) {
        return at;
      }
    }
    return html.length;
  }
}
