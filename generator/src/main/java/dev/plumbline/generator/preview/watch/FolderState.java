package dev.plumbline.generator.preview.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/**
 * What a folder holds, as far as one can see without opening a file.
 *
 * @param entries the folder itself, and all files and folders in it
 */
public record FolderState(Map<Path, Stamp> entries) {
  /** The state of a folder that is not there. */
  public static final FolderState GONE = new FolderState(Map.of());

  public FolderState {
    entries = Map.copyOf(entries);
  }

  /** The state now. What vanishes or cannot be seen while it is looked at counts as gone. */
  public static FolderState of(Path folder) {
    Map<Path, Stamp> entries = new HashMap<>();
    try {
      Files.walkFileTree(folder, new Looker(entries));
    } catch (IOException gone) {
      return GONE;
    }
    return new FolderState(entries);
  }

  boolean isGone() {
    return entries.isEmpty();
  }

  /** The time and size of a file; only the time of a folder. */
  public record Stamp(FileTime time, long size) {}

  private static final class Looker extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> entries;

    Looker(Map<Path, Stamp> entries) {
      this.entries = entries;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      entries.put(folder, new Stamp(attributes.lastModifiedTime(), 0));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      entries.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unseen) {
      return FileVisitResult.CONTINUE;
    }
  }
}
