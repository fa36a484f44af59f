package dev.plumbline.generator.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A checksum that tells whether a file is still the one that was written. It guards against
 * accident, not malice.
 */
record Fingerprint(int crc, long length) {
  /** The fingerprint of an empty file. */
  static final Fingerprint NOTHING = new Fingerprint(0, 0);

  static Fingerprint of(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, bytes.length);
    return new Fingerprint((int) crc.getValue(), bytes.length);
  }

  static Fingerprint of(Path file, LinkOption... options) throws IOException {
    try (InputStream in = Files.newInputStream(file, options)) {
      Tally tally = new Tally();
      byte[] some = new byte[1 << 16];
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        tally.add(some, read);
      }
      return tally.total();
    }
  }

  /** A fingerprint that is being computed. */
  static final class Tally {
    private final CRC32C crc = new CRC32C();
    private long length;

    void add(byte[] bytes, int count) {
      crc.update(bytes, 0, count);
      length += count;
    }

    Fingerprint total() {
      return new Fingerprint((int) crc.getValue(), length);
    }
  }
}
