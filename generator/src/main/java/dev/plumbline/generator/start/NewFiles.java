package dev.plumbline.generator.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files that are new to a folder: either all of them are written or none. */
public final class NewFiles {
  private final Path folder;

  /** The files and folders that were made, the last one first. */
  private final Deque<Path> made = new ArrayDeque<>();

  private NewFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes files into a folder, which is made if need be. Scripts, which begin with {@code #!}, can
   * be run.
   *
   * @param files their bytes by their paths in the folder, with {@code /}
   * @throws ExistingFilesException if one of them exists
   */
  public static void write(Path folder, Map<String, byte[]> files) throws IOException {
    refuseExisting(folder, files);
    NewFiles written = new NewFiles(folder.toAbsolutePath().normalize());
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        written.add(file.getKey(), file.getValue());
      }
    } catch (IOException | RuntimeException e) {
      written.undo(e);
      throw e;
    }
  }

  private static void refuseExisting(Path folder, Map<String, byte[]> files) throws IOException {
    List<String> existing =
        files.keySet().stream()
            .flatMap(name -> standing(folder, Path.of(name)))
            .distinct()
            .sorted()
            .toList();
    if (!existing.isEmpty()) {
      throw new ExistingFilesException(existing);
    }
  }

  /** The file, if there is something of its name, or what stands in the place of its folders. */
  private static Stream<String> standing(Path folder, Path name) {
    return Stream.iterate(name, path -> path != null, Path::getParent)
        .filter(
            path -> {
              Path target = folder.resolve(path);
              return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                  && (path.equals(name) || !Files.isDirectory(target));
            })
        .map(path -> path.toString().replace('\\', '/'));
  }

  private void add(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    makeFolder(file.getParent());
    // It counts as ours once it is made: what somebody else made meanwhile is not to be removed.
    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW).close();
    made.push(file);
    Files.write(file, bytes);
    if (isScript(bytes)) {
      // Where a file system knows no such thing, a shell can be told to run it.
      file.toFile().setExecutable(true, false);
    }
  }

  private static boolean isScript(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == '#' && bytes[1] == '!';
  }

  private void makeFolder(@Nullable Path path) throws IOException {
    if (path == null || Files.isDirectory(path)) {
      return;
    }
    makeFolder(path.getParent());
    Files.createDirectory(path);
    made.push(path);
  }

  private void undo(Exception cause) {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }
}
