package dev.plumbline.generator.preview.http;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An answer to a request. */
public sealed interface Answer {
  /** A file. */
  final class Whole implements Answer {
    private final int status;
    private final String type;
    private final byte[] bytes;
    private final boolean isKept;

    private Whole(int status, String type, byte[] bytes, boolean isKept) {
      this.status = status;
      this.type = type;
      this.bytes = bytes;
      this.isKept = isKept;
    }

    /** Whether the browser need not ask again for what is at this address. */
    boolean isKept() {
      return isKept;
    }

    /** As HTTP has it: 200, 404 … */
    int status() {
      return status;
    }

    /** Its media type. */
    String type() {
      return type;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /**
   * The file is elsewhere.
   *
   * @param address from the root of the server, encoded
   */
  record Elsewhere(String address) implements Answer {}

  /**
   * News, one after the other, for as long as the browser listens.
   *
   * @param opened takes the stream, and may keep it
   */
  record News(Consumer<EventStream> opened) implements Answer {}

  /**
   * A file that is there, with the media type of its name.
   *
   * @param isKept whether there will never be anything else at its address
   */
  static Answer file(String path, byte[] bytes, boolean isKept) {
    return new Whole(200, MediaTypes.of(path), bytes, isKept);
  }

  /**
   * A page of HTML.
   *
   * @param status as HTTP has it
   */
  static Answer page(int status, byte[] html) {
    return new Whole(status, MediaTypes.HTML, html, false);
  }

  /**
   * A sentence for the person at the browser.
   *
   * @param status as HTTP has it
   */
  static Answer sentence(int status, @Nullable String text) {
    String line = text == null ? "" : text;
    return new Whole(
        status, MediaTypes.TEXT, (line + "\n").getBytes(StandardCharsets.UTF_8), false);
  }
}
