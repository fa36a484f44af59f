package dev.plumbline.generator.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream of the bytes of one file of the site. Nothing is staged while they are those of the
 * present file.
 */
final class FileStream extends OutputStream {
  private static final int CHUNK = 1 << 16;

  private final String path;
  private final Staging staging;
  private final @Nullable Path present;
  private final Fingerprint.Tally tally = new Fingerprint.Tally();
  private final byte[] some = new byte[CHUNK];
  private int length;

  /** The present file, read as far as it is the same. */
  private final @Nullable InputStream same;

  /** The staged file, from that byte on. */
  private @Nullable WritableByteChannel changed;

  /**
   * @param present the present file; absent if there is none
   */
  FileStream(String path, Staging staging, @Nullable Path present) throws IOException {
    this.path = path;
    this.staging = staging;
    this.present = present;
    this.same = present == null ? null : Files.newInputStream(present);
  }

  /** Throws unchecked exceptions, because other streams and writers would wrap checked ones. */
  @Override
  public void write(byte[] bytes, int from, int count) {
    int end = from + count;
    for (int at = from; at < end; ) {
      int next = Math.min(end - at, some.length - length);
      System.arraycopy(bytes, at, some, length, next);
      length += next;
      at += next;
      if (length == some.length) {
        pass();
      }
    }
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /** Ends the file; returns its fingerprint. */
  Fingerprint end() throws IOException {
    pass();
    if (same == null || same.read() >= 0) {
      changed();
    }
    return tally.total();
  }

  /** Whether the file differs from the present one. */
  boolean isChanged() {
    return changed != null;
  }

  @Override
  public void close() throws IOException {
    if (same != null) {
      same.close();
    }
    if (changed != null) {
      changed.close();
    }
  }

  private void pass() {
    try {
      if (!isSame()) {
        Staging.writeFully(changed(), ByteBuffer.wrap(some, 0, length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(Staging.naming(staging.resolve(path), e));
    }
    tally.add(some, length);
    length = 0;
  }

  private boolean isSame() throws IOException {
    return same != null
        && changed == null
        && Arrays.equals(same.readNBytes(length), Arrays.copyOf(some, length));
  }

  /** The staged file, which begins with the bytes that were the same. */
  private WritableByteChannel changed() throws IOException {
    if (changed == null) {
      changed = staging.create(path);
      long count = tally.total().length();
      if (present != null && count > 0) {
        copy(present, count, changed);
      }
    }
    return changed;
  }

  private static void copy(Path from, long count, WritableByteChannel to) throws IOException {
    try (FileChannel channel = FileChannel.open(from)) {
      for (long at = 0; at < count; ) {
        at += channel.transferTo(at, count - at, to);
      }
    }
  }
}
