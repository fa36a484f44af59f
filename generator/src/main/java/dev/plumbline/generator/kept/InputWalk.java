package dev.plumbline.generator.kept;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A walk through a folder that a build reads. Of hidden files and folders, only names count. */
final class InputWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<String> names = new ArrayList<>();
  private final List<FileState> files = new ArrayList<>();

  private InputWalk(Path root) {
    this.root = root;
  }

  /**
   * Walks through a folder.
   *
   * @throws IOException if the folder cannot be read, or a link leads to where this walk cannot see
   */
  static InputWalk of(Path folder) throws IOException {
    InputWalk walk = new InputWalk(folder.toRealPath());
    Files.walkFileTree(walk.root, walk);
    return walk;
  }

  /** The names of folders, of hidden files, and of links with what they lead to, in any order. */
  List<String> names() {
    return names;
  }

  /** All other files, in any order. */
  List<FileState> files() {
    return files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes found) {
    names.add(name(folder));
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
    if (isHidden(file)) {
      names.add(name(file));
    } else if (found.isSymbolicLink()) {
      link(file);
    } else {
      files.add(FileState.of(file, found));
    }
    return FileVisitResult.CONTINUE;
  }

  private void link(Path link) throws IOException {
    if (!Files.exists(link)) {
      names.add(name(link) + " leads nowhere");
      return;
    }
    Path target = link.toRealPath();
    names.add(name(link) + " leads to " + target);
    if (!Files.isDirectory(target)) {
      files.add(FileState.of(link));
    } else if (!isSeen(target)) {
      throw new IOException(link + " leads to a folder that is not looked at");
    }
  }

  private boolean isSeen(Path folder) {
    return folder.startsWith(root)
        && StreamSupport.stream(root.relativize(folder).spliterator(), false)
            .noneMatch(InputWalk::isHiddenName);
  }

  private String name(Path path) {
    return root.relativize(path).toString();
  }

  private boolean isHidden(Path path) {
    return !path.equals(root) && isHiddenName(path.getFileName());
  }

  private static boolean isHiddenName(Path name) {
    return name.toString().startsWith(".");
  }
}
