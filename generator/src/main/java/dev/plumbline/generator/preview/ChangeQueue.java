package dev.plumbline.generator.preview;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Changes of files that wait to be read. Editors save in bursts: what comes within a few
 * milliseconds is taken at once.
 */
final class ChangeQueue {
  private static final long QUIET_MILLIS = 3;
  private static final int MOST = 10_000;

  private final LinkedBlockingQueue<Path> waiting = new LinkedBlockingQueue<>(MOST);

  /** Adds a change. Of very many, some are enough. */
  void add(Path path) {
    waiting.offer(path);
  }

  /** Waits for changes, and takes all of them. */
  Set<Path> take() throws InterruptedException {
    Set<Path> taken = new LinkedHashSet<>();
    taken.add(waiting.take());
    takeMore(taken, QUIET_MILLIS);
    return taken;
  }

  /**
   * Takes what else comes.
   *
   * @param millis how long to wait for something
   * @return whether something came
   */
  boolean takeMore(Set<Path> taken, long millis) throws InterruptedException {
    Path next = waiting.poll(millis, TimeUnit.MILLISECONDS);
    if (next == null) {
      return false;
    }
    taken.add(next);
    waiting.drainTo(taken);
    return true;
  }
}
