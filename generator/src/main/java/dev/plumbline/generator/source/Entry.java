package dev.plumbline.generator.source;

import dev.plumbline.generator.asset.AssetFile;
import java.io.IOException;
import java.util.List;

/**
 * A file, folder or link in the place that content is read from, be it a folder of this computer or
 * a tree of a version control system.
 */
public interface Entry extends AssetFile {
  /** The kinds of entries. */
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

  /** The entries of a folder, in any order. */
  List<? extends Entry> entries() throws IOException;

  /** The target of a link. */
  Target target() throws IOException;
}
