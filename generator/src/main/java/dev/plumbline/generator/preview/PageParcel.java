package dev.plumbline.generator.preview;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page, taken apart where something is added to it. */
final class PageParcel {
  private static final byte[] END_OF_HEAD = "</head>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END_OF_BODY = "</body>".getBytes(StandardCharsets.US_ASCII);

  private final byte[] html;
  private final int head;
  private final int body;

  private PageParcel(byte[] html, int head, int body) {
    this.html = html;
    this.head = head;
    this.body = body;
  }

  /** A page; its head and body end with it where an organisation's own leaves the tags out. */
  static PageParcel of(byte[] html) {
    int head = find(html, END_OF_HEAD, 0, 1);
    int body = find(html, END_OF_BODY, html.length - END_OF_BODY.length, -1);
    return new PageParcel(html, Math.min(head, body), body);
  }

  private static int find(byte[] html, byte[] word, int from, int step) {
    for (int at = from; at >= 0 && at + word.length <= html.length; at += step) {
      if (Arrays.equals(html, at, at + word.length, word, 0, word.length)) {
        return at;
      }
    }
    return html.length;
  }

  /** All before the end of the head. */
  byte[] head() {
    return Arrays.copyOf(html, head);
  }

  /** The page with another head, and something more at the ends of its head and its body. */
  byte[] with(byte[] otherHead, byte[] moreHead, byte[] moreBody) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(html.length + 4_096);
    whole.writeBytes(otherHead);
    whole.writeBytes(moreHead);
    whole.write(html, head, body - head);
    whole.writeBytes(moreBody);
    whole.write(html, body, html.length - body);
    return whole.toByteArray();
  }
}
