package dev.plumbline.generator.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as relative references by RFC 3986. */
final class UriPath {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

  private UriPath() {}

  /** The path, with every character percent-encoded that could mean anything but itself. */
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
