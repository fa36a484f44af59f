package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from writing one site at the same time. The operating system opens the lock of a
 * build that is killed: what is left then is a small file that holds up nobody.
 */
final class SiteLock implements AutoCloseable {
  static final String NAME = "lock";

  /**
   * What this process has locked. On POSIX, a process that opens and closes a file once more has
   * lost its lock of it: so none that is ours is opened again.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private static final int LONGEST = 1 << 16;

  private @Nullable Path file;
  private @Nullable FileChannel channel;

  /**
   * Locks a site until {@link #close}.
   *
   * @param folder the folder in the site's where builds keep what they know; it must be there
   * @throws RefusedSiteException if another build has it
   */
  void take(Path site, Path folder) throws IOException {
    Path wanted = folder.toRealPath().resolve(NAME);
    FileChannel taken = OURS.add(wanted) ? locked(wanted) : null;
    if (taken == null) {
      String reason = "another build is writing it. Run this one again when that has ended.";
      throw new RefusedSiteException(site, reason);
    }
    file = wanted;
    channel = taken;
  }

  private static @Nullable FileChannel locked(Path wanted) throws IOException {
    boolean locked = false;
    FileChannel opened = null;
    try {
      opened =
          FileChannel.open(
              wanted,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      locked = isLocked(opened) && isStill(wanted, opened);
      return locked ? opened : null;
    } catch (IOException e) {
      throw Staging.naming(wanted, e);
    } finally {
      if (!locked) {
        if (opened != null) {
          opened.close();
        }
        OURS.remove(wanted);
      }
    }
  }

  /** Also where the file system has no locks, which is no reason not to build. */
  private static boolean isLocked(FileChannel opened) {
    try {
      return opened.tryLock() != null;
    } catch (OverlappingFileLockException byAnotherLoader) {
      return false;
    } catch (IOException unknownHere) {
      return true;
    }
  }

  /**
   * Whoever had the lock may have removed the file after it was opened here, and a third made it
   * anew. Then the one that is found by its name is not as long as this one is made.
   */
  private static boolean isStill(Path wanted, FileChannel opened) throws IOException {
    int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
    opened.truncate(0).write(ByteBuffer.allocate(length));
    try {
      return Files.size(wanted) == length;
    } catch (NoSuchFileException removed) {
      return false;
    }
  }

  /** Lets others in, if it was taken. */
  @Override
  public void close() throws IOException {
    if (file != null && channel != null) {
      // In this order: behind an open lock the file is somebody else's.
      try {
        Files.deleteIfExists(file);
      } finally {
        channel.close();
        OURS.remove(file);
        channel = null;
      }
    }
  }
}
