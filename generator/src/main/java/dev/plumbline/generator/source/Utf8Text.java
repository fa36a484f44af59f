package dev.plumbline.generator.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file's bytes, or the finding that they are none.
 *
 * @param text without byte order mark, with {@code \n} as the only line end; as far as it goes
 * @param finding the place where it stops being UTF-8
 */
record Utf8Text(String text, @Nullable Finding finding) {
  private static final String HINT =
      "save the file as UTF-8; most editors offer this as \"encoding\" when saving.";

  static Utf8Text of(String path, byte[] bytes) {
    if (beginsAsUtf16(bytes)) {
      String message = "The file is saved as UTF-16, but must be UTF-8.";
      return new Utf8Text("", Finding.of(Code.NOT_UTF_8, Place.startOf(path), message, HINT));
    }
    String decoded = new String(bytes, UTF_8);
    // Only a replacement character can hide a bad byte; it may also be a good one.
    return decoded.indexOf('\uFFFD') < 0
        ? new Utf8Text(clean(decoded), null)
        : strict(path, bytes, decoded.length());
  }

  private static boolean beginsAsUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  private static Utf8Text strict(String path, byte[] bytes, int length) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(length);
    boolean bad = UTF_8.newDecoder().decode(in, out, true).isError();
    String text = clean(out.flip().toString());
    return new Utf8Text(text, bad ? badByte(path, text, bytes[in.position()]) : null);
  }

  private static Finding badByte(String path, String before, byte bad) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return Finding.of(
        Code.NOT_UTF_8,
        new Place(path, line, column),
        String.format(
            Locale.ROOT,
            "The file is not saved as UTF-8: the byte 0x%02X is not part of a character here.",
            bad),
        HINT);
  }

  private static String clean(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
