package dev.plumbline.generator.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A file, folder or link in the place that content is read from, be it a folder of this computer or
 * a tree of a version control system.
 */
public interface Entry {
  /** What an entry can be. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    /** Something that has no bytes of its own to read: a pipe, say. */
    OTHER
  }

  /** Its name in the folder that it stands in. */
  String name();

  Kind kind() throws IOException;

  /** What stands in a folder, in any order. */
  List<? extends Entry> entries() throws IOException;

  /** What a link leads to. */
  Target target() throws IOException;

  /** How many bytes a file has. */
  long size() throws IOException;

  /**
   * A file's bytes, unless it has more than so many. May be asked for from several threads at once.
   */
  Optional<byte[]> bytes(int most) throws IOException;
}
