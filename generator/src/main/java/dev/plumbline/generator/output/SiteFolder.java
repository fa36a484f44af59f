package dev.plumbline.generator.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A site in a folder of the file system. Each file put is compared with the present one, and staged
 * if it differs; the site does not change before {@link #commit}.
 */
public final class SiteFolder implements SiteOutput, AutoCloseable {
  private final Path root;
  private final FileMoves moves;
  private final Manifest old;
  private final Path list;
  private final Staging staging;
  private final PresentSite present;
  private final Map<String, Fingerprint> made = new ConcurrentHashMap<>();
  private final Set<String> staged = ConcurrentHashMap.newKeySet();

  /** A lock shared by all puts and exclusive to close, so that nothing is written after a close. */
  private final ReadWriteLock putting = new ReentrantReadWriteLock();

  private volatile boolean done;
  private boolean committed;

  private SiteFolder(OwnFolder own, Manifest old, FileMoves moves, SiteLock lock) {
    this.root = own.site();
    this.list = own.manifest();
    this.old = old;
    this.moves = moves;
    this.staging = new Staging(own, old, moves, lock);
    this.present = new PresentSite(root);
  }

  /**
   * Opens a site's folder, which need not exist yet, and removes the leftovers of a killed build.
   *
   * @throws RefusedSiteException if a site may not be written there, or another build is writing it
   */
  public static SiteFolder open(Path site, ProtectedFolders folders) throws IOException {
    return open(site, folders, new FileMoves(), new SiteLock());
  }

  /**
   * The files that the site consists of, sorted, and the list of them: before the commit those of
   * the last build, after it those of this one.
   */
  public List<Path> files() {
    Set<String> paths = committed ? new TreeSet<>(made.keySet()) : old.files().keySet();
    return Stream.concat(paths.stream().map(root::resolve), Stream.of(list)).toList();
  }

  /** The site that a folder is or is inside, if a build has made one there. */
  public static Optional<Path> around(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(new OwnFolder(at).manifest())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  static SiteFolder open(Path site, ProtectedFolders folders, FileMoves moves, SiteLock lock)
      throws IOException {
    OwnFolder own = new OwnFolder(folders.allow(site));
    Manifest old = own.readManifest();
    try {
      own.removeLeftovers(lock);
    } catch (IOException e) {
      throw FullDiskException.or(own.site(), e);
    }
    return new SiteFolder(own, old, moves, lock);
  }

  @Override
  public void put(String path, byte[] bytes) {
    putting.readLock().lock();
    try {
      claim(path, Fingerprint.of(bytes));
      if (!present.holds(path, bytes)) {
        staging.write(path, bytes);
        staged.add(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FullDiskException.or(root, e));
    } finally {
      putting.readLock().unlock();
    }
  }

  /**
   * A file as the last build left it, which has to stand there.
   *
   * @throws IllegalArgumentException if the last build made none
   */
  public void keep(String path) {
    Set<Fingerprint> prints = old.files().getOrDefault(path, Set.of());
    if (prints.size() != 1) {
      throw new IllegalArgumentException("the last build made no file " + path);
    }
    claim(path, prints.iterator().next());
  }

  @Override
  public void stream(String path, Consumer<OutputStream> content) {
    putting.readLock().lock();
    try {
      claim(path, Fingerprint.NOTHING);
      try (FileStream file = new FileStream(path, staging, present.file(path))) {
        content.accept(file);
        made.put(path, file.end());
        if (file.isChanged()) {
          staged.add(path);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FullDiskException.or(root, e));
    } finally {
      putting.readLock().unlock();
    }
  }

  @Override
  public void copy(String path, Path file) {
    putting.readLock().lock();
    try {
      claim(path, Fingerprint.of(file));
      if (!present.holds(path, file)) {
        Fingerprint copied = staging.copy(path, file);
        staged.add(path);
        made.put(path, copied);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FullDiskException.or(root, e));
    } finally {
      putting.readLock().unlock();
    }
  }

  /**
   * Makes the site consist of exactly the files put, once every put has returned. If it fails, the
   * site is as it was.
   *
   * @throws RefusedSiteException if files that are not ours stand in the way
   */
  public OutputSummary commit() throws IOException {
    requireOpen();
    done = true;
    SortedSet<String> paths = new TreeSet<>(made.keySet());
    refuseFileInFile(paths);
    SortedSet<String> changed = new TreeSet<>(staged);
    CommitPlan plan = CommitPlan.of(root, old, paths, changed);
    try {
      new Commit(root, staging, plan, old, Manifest.of(made)).run(changed, moves);
    } catch (IOException e) {
      throw FullDiskException.or(root, e);
    }
    committed = true;
    return new OutputSummary(
        changed.size(),
        paths.size() - changed.size(),
        plan.stale().removable().size(),
        plan.stale().kept().stream().toList());
  }

  /** Removes the staged files; without a commit before, the site is as it was. */
  @Override
  public void close() throws IOException {
    done = true;
    putting.writeLock().lock();
    try {
      staging.close();
    } finally {
      putting.writeLock().unlock();
    }
  }

  private void claim(String path, Fingerprint fingerprint) {
    requireOpen();
    SitePaths.check(path);
    if (made.putIfAbsent(path, fingerprint) != null) {
      throw SitePaths.twice(path);
    }
  }

  private void requireOpen() {
    if (done) {
      throw new IllegalStateException("the site " + root + " is committed or closed");
    }
  }

  private static void refuseFileInFile(SortedSet<String> paths) {
    for (String path : paths) {
      for (String at = SitePaths.parent(path); !at.isEmpty(); at = SitePaths.parent(at)) {
        if (paths.contains(at)) {
          throw new IllegalArgumentException(at + " is a file, and the folder of " + path);
        }
      }
    }
  }
}
