package dev.plumbline.generator.source;

import dev.plumbline.generator.asset.AssetFile;
import java.io.IOException;
import java.util.List;

/**
 * A file, folder or link that content is read from, in a folder on this computer or a tree of a
 * version control system.
 */
public interface Entry extends AssetFile {
  /** The kinds of entries. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    /** An entry without bytes of its own, such as a pipe. */
    OTHER
  }

  /** Its name in its folder. */
  String name();

  Kind kind() throws IOException;

  /** The entries of a folder, in any order. */
  List<? extends Entry> entries() throws IOException;

  /** The target of a link. */
  Target target() throws IOException;
}
