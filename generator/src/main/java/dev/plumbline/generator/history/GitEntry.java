package dev.plumbline.generator.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.source.Entry;
import dev.plumbline.generator.source.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * An entry of a tree.
 *
 * @param path the path by which it was reached, from the tree's root; may contain links
 * @param real its path without links
 */
record GitEntry(GitTree tree, String path, String real, FileMode mode, ObjectId id)
    implements Entry {
  /** The content folder. */
  static GitEntry root(GitTree tree, ObjectId id) {
    return new GitEntry(tree, tree.folder(), tree.folder(), FileMode.TREE, id);
  }

  @Override
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public Kind kind() {
    return switch (mode.getBits() & FileMode.TYPE_MASK) {
      case FileMode.TYPE_FILE -> Kind.FILE;
      case FileMode.TYPE_TREE -> Kind.FOLDER;
      case FileMode.TYPE_SYMLINK -> Kind.LINK;
      default -> Kind.OTHER; // the commit of a submodule: its files are in another repository
    };
  }

  @Override
  public List<GitEntry> entries() throws IOException {
    List<GitEntry> entries = new ArrayList<>();
    CanonicalTreeParser parser = tree.entries(id);
    while (!parser.eof()) {
      String name = name(parser);
      entries.add(
          new GitEntry(
              tree,
              below(path, name),
              below(real, name),
              parser.getEntryFileMode(),
              parser.getEntryObjectId()));
      parser.next(1);
    }
    return entries;
  }

  /**
   * The name of an entry. A name that is not UTF-8 must not be read in another character set, as
   * JGit would.
   */
  private static String name(CanonicalTreeParser parser) {
    byte[] name = new byte[parser.getNameLength()];
    parser.getName(name, 0);
    return new String(name, UTF_8);
  }

  static String below(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  @Override
  public Target target() throws IOException {
    String written = new String(bytes(LinkPath.LONGEST).orElse(new byte[0]), UTF_8);
    LinkPath way = new LinkPath(tree);
    Optional<GitEntry> end = way.follow(real, written);
    if (way.leftTree() || end.filter(entry -> !entry.isInContent()).isPresent()) {
      return Target.Refused.OUTSIDE;
    }
    if (end.isEmpty()) {
      return Target.Refused.NOTHING;
    }
    GitEntry to = end.get();
    boolean around = to.kind() == Kind.FOLDER && isWithin(path, to.real());
    return around
        ? Target.Refused.AROUND
        : new Target.Inside(new GitEntry(tree, path, to.real(), to.mode(), to.id()));
  }

  private boolean isInContent() {
    return isWithin(real, tree.folder());
  }

  private static boolean isWithin(String path, String folder) {
    return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
  }

  @Override
  public boolean isCheckedOut() {
    return false;
  }

  @Override
  public long size() throws IOException {
    return tree.size(id);
  }

  @Override
  public byte[] start(int most) throws IOException {
    return tree.start(id, most);
  }

  @Override
  public Optional<byte[]> bytes(int most) throws IOException {
    return tree.bytes(id, most);
  }
}
