package dev.plumbline.generator.asset;

import java.io.IOException;
import java.util.Optional;

/** The bytes of a file, wherever it is kept. Thread-safe. */
public interface AssetFile {
  /**
   * Whether the bytes are those of the file itself; a commit may have a pointer of Git LFS instead.
   */
  boolean isCheckedOut();

  /** The number of bytes. */
  long size() throws IOException;

  /** The first bytes of the file, at most {@code most}. */
  byte[] start(int most) throws IOException;

  /** All bytes, unless there are more than {@code most}. */
  Optional<byte[]> bytes(int most) throws IOException;
}
