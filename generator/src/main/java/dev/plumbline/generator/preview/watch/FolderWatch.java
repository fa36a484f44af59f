package dev.plumbline.generator.preview.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A watch over folders, and everything in them, until it is closed. */
public final class FolderWatch implements AutoCloseable {
  private static final int SECONDS_BETWEEN_LOOKS = 1;

  private final List<WatchedFolder> folders;
  private final CountDownLatch closed = new CountDownLatch(1);

  private FolderWatch(List<WatchedFolder> folders) {
    this.folders = folders;
  }

  /** Starts to watch. What changes after this call is told; a folder may come and go. */
  public static FolderWatch start(List<Path> folders, WatchListener listener) {
    FolderWatch watch =
        new FolderWatch(
            folders.stream().map(folder -> new WatchedFolder(folder, listener)).toList());
    watch.folders.forEach(WatchedFolder::start);
    Thread thread = new Thread(watch::look, "plumbline-look");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  private void look() {
    try {
      while (!closed.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
        folders.forEach(WatchedFolder::look);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    folders.forEach(WatchedFolder::stop);
  }
}
