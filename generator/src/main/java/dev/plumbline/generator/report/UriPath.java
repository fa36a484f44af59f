package dev.plumbline.generator.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as relative references by RFC 3986. */
final class UriPath {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

  private UriPath() {}

  /** The path, with all that could mean something else than a letter of a name percent-encoded. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && PLAIN.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return uri.toString();
  }
}
