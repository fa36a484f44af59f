package dev.plumbline.generator.output;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A lock that keeps two builds from writing one site at the same time. It is a lock of the
 * operating system on an empty file, which is never written to; a file with content is not ours.
 * The system releases the lock of a killed build, whose empty file then blocks nobody.
 */
final class SiteLock implements AutoCloseable {
  static final String NAME = "lock";

  /**
   * The files that this process has locked. On POSIX, a process loses its lock by opening and
   * closing the file once more, so a locked file is never opened again.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  /** The results of trying to lock a file. */
  private enum Outcome {
    LOCKED,
    /** Another process holds the lock. */
    HELD,
    /** This process holds the lock already. */
    OURS,
    /** The file system has no locks, which is no reason not to build. */
    UNKNOWN
  }

  private final List<FileChannel> channels = new ArrayList<>();
  private @Nullable Path file;

  /**
   * Locks a site until {@link #close}.
   *
   * @param folder the folder in the site's folder for the data of builds; it must exist
   * @throws RefusedSiteException if another build has it
   */
  void take(Path site, Path folder) throws IOException {
    Path wanted = folder.toRealPath().resolve(NAME);
    if (!OURS.add(wanted)) {
      throw taken(site);
    }
    boolean locked = false;
    try {
      refuseForeign(site, wanted);
      Outcome first = lock(opened(wanted, CREATE, WRITE, LinkOption.NOFOLLOW_LINKS));
      locked = (first == Outcome.LOCKED || first == Outcome.UNKNOWN) && isStill(wanted);
    } finally {
      if (!locked) {
        letGo(wanted);
      }
    }
    if (!locked) {
      throw taken(site);
    }
    file = wanted;
  }

  private static RefusedSiteException taken(Path site) {
    String reason = "another build is writing to it. Run this one again when that has finished.";
    return new RefusedSiteException(site, reason);
  }

  /**
   * Refuses a foreign file. Its name would be removed, and others may hold the lock of a file with
   * several names.
   */
  private static void refuseForeign(Path site, Path wanted) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(wanted, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!found.isRegularFile() || found.size() > 0 || names(wanted) > 1) {
        String reason = "its .plumbline/lock is not a file that Plumbline made. Remove it.";
        throw new RefusedSiteException(site, reason);
      }
    } catch (NoSuchFileException free) {
      return;
    }
  }

  private static int names(Path wanted) throws IOException {
    boolean told = wanted.getFileSystem().supportedFileAttributeViews().contains("unix");
    return told ? (Integer) Files.getAttribute(wanted, "unix:nlink", LinkOption.NOFOLLOW_LINKS) : 1;
  }

  private FileChannel opened(Path wanted, OpenOption... options) throws IOException {
    FileChannel opened = FileChannel.open(wanted, options);
    channels.add(opened);
    return opened;
  }

  private static Outcome lock(FileChannel opened) {
    try {
      return opened.tryLock() == null ? Outcome.HELD : Outcome.LOCKED;
    } catch (OverlappingFileLockException byThisProcess) {
      return Outcome.OURS;
    } catch (IOException noLocksHere) {
      return Outcome.UNKNOWN;
    }
  }

  /**
   * Whether the locked file is still the wanted one. Its previous holder may have removed it after
   * it was opened here, and a third process made a new one. A process cannot lock a file twice,
   * which shows whether the two are the same.
   */
  private boolean isStill(Path wanted) throws IOException {
    try {
      Outcome again = lock(opened(wanted, WRITE, LinkOption.NOFOLLOW_LINKS));
      return again == Outcome.OURS || again == Outcome.UNKNOWN;
    } catch (NoSuchFileException removed) {
      return false;
    }
  }

  private void letGo(Path wanted) throws IOException {
    try {
      for (FileChannel channel : channels) {
        channel.close();
      }
    } finally {
      channels.clear();
      OURS.remove(wanted);
    }
  }

  /** Releases the lock, if it was taken. */
  @Override
  public void close() throws IOException {
    Path taken = file;
    if (taken != null) {
      file = null;
      // In this order: once the lock is released, the file may be somebody else's.
      try {
        Files.deleteIfExists(taken);
      } finally {
        letGo(taken);
      }
    }
  }
}
