package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The present state of the site's folder. Links are never followed. Folders are cached, so that
 * each of thousands of files needs only one access.
 */
final class PresentSite {
  enum Kind {
    ABSENT,
    FILE,
    FOLDER,
    /** A link or another kind of entry, which is never ours. */
    OTHER
  }

  private static final int CHUNK = 1 << 16;

  private final Path root;
  private final Map<String, Kind> parents = new ConcurrentHashMap<>();

  PresentSite(Path root) {
    this.root = root;
  }

  /** The kind of the entry at a path; there is nothing below a file or a link. */
  Kind kind(String path) throws IOException {
    return kind(attributes(path));
  }

  /** The first entry on the way to a path that exists and is no folder. */
  Optional<String> obstacle(String path) throws IOException {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String parent = path.substring(0, slash);
      Kind kind = parentKind(parent);
      if (kind != Kind.FOLDER) {
        return kind == Kind.ABSENT ? Optional.empty() : Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  /** The topmost missing folder on the way to a path; else the path itself. */
  String topmostAbsent(String path) throws IOException {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String parent = path.substring(0, slash);
      if (parentKind(parent) == Kind.ABSENT) {
        return parent;
      }
    }
    return path;
  }

  /** The length of the file at a path; -1 if there is no file. */
  long length(String path) throws IOException {
    BasicFileAttributes found = attributes(path);
    return kind(found) == Kind.FILE && found != null ? found.size() : -1;
  }

  /** The file at a path; absent if there is none. */
  @Nullable Path file(String path) throws IOException {
    return length(path) < 0 ? null : root.resolve(path);
  }

  boolean holds(String path, byte[] bytes) throws IOException {
    return length(path) == bytes.length && equal(root.resolve(path), ByteBuffer.wrap(bytes));
  }

  boolean holds(String path, Path file) throws IOException {
    return length(path) == Files.size(file) && Files.mismatch(root.resolve(path), file) < 0;
  }

  private static boolean equal(Path file, ByteBuffer bytes) throws IOException {
    ByteBuffer some = ByteBuffer.allocate(Math.min(bytes.remaining() + 1, CHUNK));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      while (channel.read(some.clear()) >= 0) {
        some.flip();
        if (some.remaining() > bytes.remaining()
            || some.mismatch(bytes.slice(bytes.position(), some.remaining())) >= 0) {
          return false;
        }
        bytes.position(bytes.position() + some.remaining());
      }
    }
    return !bytes.hasRemaining();
  }

  private Kind parentKind(String folder) throws IOException {
    Kind known = parents.get(folder);
    if (known == null) {
      known = folder.isEmpty() ? kind(look(root)) : kind(folder);
      parents.put(folder, known);
    }
    return known;
  }

  private @Nullable BasicFileAttributes attributes(String path) throws IOException {
    boolean reachable = parentKind(SitePaths.parent(path)) == Kind.FOLDER;
    return reachable ? look(root.resolve(path)) : null;
  }

  private static @Nullable BasicFileAttributes look(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static Kind kind(@Nullable BasicFileAttributes found) {
    if (found == null) {
      return Kind.ABSENT;
    }
    return found.isRegularFile() ? Kind.FILE : found.isDirectory() ? Kind.FOLDER : Kind.OTHER;
  }
}
