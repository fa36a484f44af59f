package dev.plumbline.generator.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** The test whether bytes are text. */
final class PlainText {
  private PlainText() {}

  /**
   * The text that the bytes are in UTF-8; absent where they are not UTF-8, or hold what the <a
   * href="https://mimesniff.spec.whatwg.org/#binary-data-byte">MIME Sniffing Standard</a> calls
   * binary data bytes.
   */
  static Optional<String> of(byte[] bytes) {
    for (byte one : bytes) {
      if (isBinary(one)) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isBinary(byte one) {
    boolean control = one >= 0 && one < ' ';
    return control && "\t\n\f\r\u001B".indexOf(one) < 0;
  }
}
