package dev.plumbline.generator.asset;

import java.io.IOException;
import java.util.Optional;

/** The bytes of a file, wherever it is kept. May be asked for from several threads at once. */
public interface AssetFile {
  /** Whether they are those of the file itself; a commit may keep a note of Git LFS instead. */
  boolean isCheckedOut();

  /** The number of bytes. */
  long size() throws IOException;

  /** The first so many; all, where there are fewer. */
  byte[] start(int most) throws IOException;

  /** All of them, unless there are more than so many. */
  Optional<byte[]> bytes(int most) throws IOException;
}
