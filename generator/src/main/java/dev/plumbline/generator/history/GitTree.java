package dev.plumbline.generator.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * The tree of files of a commit. Thread-safe.
 *
 * @param id the id of the tree
 * @param folder the content folder's path in it; empty for the whole
 */
record GitTree(
    OpenRepository repository,
    Revision revision,
    ObjectId id,
    String folder,
    Queue<ObjectReader> idle)
    implements AutoCloseable {
  GitTree(OpenRepository repository, Revision revision, ObjectId id) {
    this(repository, revision, id, repository.folder(), new ConcurrentLinkedQueue<>());
  }

  /** The content folder; absent where the commit has none at its path. */
  Optional<GitEntry> content() throws IOException {
    if (folder.isEmpty()) {
      return Optional.of(GitEntry.root(this, id));
    }
    return reading(
        reader -> {
          try (TreeWalk found = TreeWalk.forPath(reader, folder, id)) {
            return found != null && found.getFileMode().equals(FileMode.TREE)
                ? Optional.of(GitEntry.root(this, found.getObjectId(0)))
                : Optional.empty();
          }
        });
  }

  CanonicalTreeParser entries(ObjectId tree) throws IOException {
    return reading(reader -> new CanonicalTreeParser(null, reader, tree));
  }

  long size(ObjectId file) throws IOException {
    return reading(reader -> reader.getObjectSize(file, ObjectReader.OBJ_ANY));
  }

  byte[] start(ObjectId file, int most) throws IOException {
    return reading(
        reader -> {
          try (InputStream in = reader.open(file).openStream()) {
            return in.readNBytes(most);
          }
        });
  }

  Optional<byte[]> bytes(ObjectId file, int most) throws IOException {
    return reading(
        reader -> {
          ObjectLoader loader = reader.open(file);
          return loader.getSize() > most
              ? Optional.empty()
              : Optional.of(loader.getCachedBytes(most));
        });
  }

  /** Reads with a reader that caches unpacked objects and belongs to one thread at a time. */
  private <T> T reading(Reading<T> reading) throws IOException {
    @Nullable ObjectReader waiting = idle.poll();
    ObjectReader reader = waiting == null ? repository.git().newObjectReader() : waiting;
    try {
      return reading.by(reader);
    } catch (MissingObjectException e) {
      throw new HistoryException(
          repository.root(),
          "the files of "
              + revision.name()
              + " are not all in this clone, which was made without them. Fetch them with \"git"
              + " fetch --refetch --no-filter\"."
              + repository.remedy(),
          e);
    } catch (HistoryException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw repository.unreadable(e);
    } finally {
      idle.add(reader);
    }
  }

  @Override
  public void close() {
    idle.forEach(ObjectReader::close);
  }

  /** A reading operation. */
  @FunctionalInterface
  private interface Reading<T> {
    T by(ObjectReader reader) throws IOException;
  }
}
