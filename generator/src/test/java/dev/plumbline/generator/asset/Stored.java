package dev.plumbline.generator.asset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.finding.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A file that is nowhere but in a test.
 *
 * @param signs of which each is a byte
 * @param size what it says of its size
 */
record Stored(String signs, long size) implements AssetFile {
  static Stored of(String signs) {
    return new Stored(signs, signs.length());
  }

  static Stored utf8(String text) {
    return text(text, UTF_8);
  }

  static Stored text(String text, Charset encoding) {
    return of(new String(text.getBytes(encoding), ISO_8859_1));
  }

  Optional<Finding> objectionAs(String path) {
    try {
      return new Asset(path, this).objection();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public boolean isCheckedOut() {
    return true;
  }

  @Override
  public byte[] start(int most) {
    return signs.substring(0, Math.min(most, signs.length())).getBytes(ISO_8859_1);
  }

  @Override
  public Optional<byte[]> bytes(int most) {
    return size > most ? Optional.empty() : Optional.of(signs.getBytes(ISO_8859_1));
  }
}
