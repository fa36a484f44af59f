package dev.plumbline.generator.preview.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A watch over folders, and everything in them, until it is closed. */
public final class FolderWatch implements AutoCloseable {
  private static final int SECONDS_BETWEEN_LOOKS = 1;

  private final List<WatchedFolder> folders;
  private final ScheduledExecutorService looks;

  private FolderWatch(List<WatchedFolder> folders, ScheduledExecutorService looks) {
    this.folders = folders;
    this.looks = looks;
  }

  /** Starts to watch. What changes after this call is told; a folder may come and go. */
  public static FolderWatch start(List<Path> folders, WatchListener listener) {
    FolderWatch watch =
        new FolderWatch(
            folders.stream().map(folder -> new WatchedFolder(folder, listener)).toList(),
            Executors.newSingleThreadScheduledExecutor(FolderWatch::thread));
    watch.folders.forEach(WatchedFolder::start);
    watch.looks.scheduleWithFixedDelay(
        watch::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    return watch;
  }

  private static Thread thread(Runnable looking) {
    Thread thread = new Thread(looking, "plumbline-look");
    thread.setDaemon(true);
    return thread;
  }

  private void look() {
    folders.forEach(WatchedFolder::look);
  }

  @Override
  public void close() {
    looks.shutdownNow();
    folders.forEach(WatchedFolder::stop);
  }
}
