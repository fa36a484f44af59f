package dev.plumbline.generator.preview.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A watch over folders, and everything in them, and over files elsewhere, until it is closed. */
public final class FolderWatch implements AutoCloseable {
  private static final int SECONDS_BETWEEN_LOOKS = 1;

  private final List<WatchedFolder> folders;
  private final List<WatchedFile> files;
  private final CountDownLatch closed = new CountDownLatch(1);

  private FolderWatch(List<WatchedFolder> folders, List<WatchedFile> files) {
    this.folders = folders;
    this.files = files;
  }

  /**
   * Starts to watch. What changes after this call is told; folders and files may come and go.
   *
   * @param files whose changes may be noticed within a second, rather than at once
   */
  public static FolderWatch start(List<Path> folders, List<Path> files, WatchListener listener) {
    FolderWatch watch =
        new FolderWatch(
            folders.stream().map(folder -> new WatchedFolder(folder, listener)).toList(),
            files.stream().map(file -> new WatchedFile(file, listener)).toList());
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
        files.forEach(WatchedFile::look);
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
