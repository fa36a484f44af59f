package dev.plumbline.generator.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which new files wait for the commit, arranged as in the site, so that new folders
 * can be moved as a whole. Nothing is created before the first file.
 */
final class Staging {
  static final String PREFIX = "staging-";

  private static final int CHUNK = 1 << 18;

  private final OwnFolder own;
  private final Manifest old;
  private final SiteLock lock;
  private final FileMoves moves;
  private final Path folder;
  private final Set<String> created = ConcurrentHashMap.newKeySet();
  private final List<Path> createdOnTheWay = new ArrayList<>();
  private boolean opened;

  /**
   * Prepares a folder of its own for one build.
   *
   * @param old the manifest of the site when the build began
   * @param lock taken with the first file
   */
  Staging(OwnFolder own, Manifest old, FileMoves moves, SiteLock lock) {
    this.own = own;
    this.old = old;
    this.moves = moves;
    this.lock = lock;
    // Where there are no locks, a second build must not write into this one's folder.
    String name = PREFIX + Long.toHexString(ThreadLocalRandom.current().nextLong());
    this.folder = own.folder().resolve(name);
  }

  /** The path of a staged file or folder. */
  Path resolve(String path) {
    return folder.resolve("new").resolve(path);
  }

  /** The folder for replaced and removed files. */
  Path aside() throws IOException {
    open();
    return folder.resolve("old");
  }

  void write(String path, byte[] bytes) throws IOException {
    createParent(path);
    write(resolve(path), bytes);
  }

  /** Copies a file as it is at this moment. */
  Fingerprint copy(String path, Path file) throws IOException {
    createParent(path);
    Path target = resolve(path);
    Fingerprint.Tally tally = new Fingerprint.Tally();
    byte[] some = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file);
        WritableByteChannel out = moves.create(target)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        tally.add(some, read);
        writeFully(out, ByteBuffer.wrap(some, 0, read));
      }
    } catch (IOException e) {
      throw naming(target, e);
    }
    return tally.total();
  }

  /** A file beside the staged ones, not part of the site. */
  Path writeApart(String name, byte[] bytes) throws IOException {
    open();
    Path file = folder.resolve(name);
    write(file, bytes);
    return file;
  }

  /** Removes everything that was staged or set aside, and folders created in vain. */
  void close() throws IOException {
    try (lock) {
      if (opened && Files.exists(folder)) {
        FolderTree.delete(folder);
      }
    }
    for (int i = createdOnTheWay.size() - 1; i >= 0; i--) {
      try {
        Files.delete(createdOnTheWay.get(i));
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        return; // it is in use
      }
    }
  }

  /** A new file, open for writing. */
  WritableByteChannel create(String path) throws IOException {
    createParent(path);
    return moves.create(resolve(path));
  }

  private void createParent(String path) throws IOException {
    String parent = SitePaths.parent(path);
    if (!created.contains(parent)) {
      open();
      createFolder(parent);
    }
  }

  /**
   * Makes a folder below the staged site. The staged site itself is never made again: if someone
   * took it away with files in it, the rest alone must not look like a site.
   */
  private void createFolder(String folder) throws IOException {
    if (folder.isEmpty() || created.contains(folder)) {
      return;
    }
    createFolder(SitePaths.parent(folder));
    try {
      Files.createDirectory(resolve(folder));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(resolve(folder))) {
        throw e;
      }
    }
    created.add(folder);
  }

  private synchronized void open() throws IOException {
    if (!opened) {
      createWithParents(own.folder());
      own.lock(lock, old);
      Files.createDirectory(folder);
      opened = true;
      Files.createDirectory(folder.resolve("new"));
      Files.createDirectory(folder.resolve("old"));
    }
  }

  private void createWithParents(@Nullable Path wanted) throws IOException {
    if (wanted == null || Files.isDirectory(wanted)) {
      return;
    }
    createWithParents(wanted.getParent());
    try {
      Files.createDirectory(wanted);
      createdOnTheWay.add(wanted);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(wanted)) {
        throw e;
      }
    }
  }

  private void write(Path file, byte[] bytes) throws IOException {
    try (WritableByteChannel channel = moves.create(file)) {
      writeFully(channel, ByteBuffer.wrap(bytes));
    } catch (IOException e) {
      throw naming(file, e);
    }
  }

  /**
   * Writes in pieces, because the channel keeps a buffer as large as the largest piece for each
   * thread.
   */
  static void writeFully(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
    int end = bytes.limit();
    while (bytes.position() < end) {
      bytes.limit(Math.min(end, bytes.position() + CHUNK));
      channel.write(bytes);
    }
  }

  /** Adds the file's path to an exception, which has none if writing fails. */
  static IOException naming(Path file, IOException e) {
    if (e instanceof FileSystemException) {
      return e;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
    named.initCause(e);
    return named;
  }
}
