package dev.plumbline.generator.preview.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A watch over a folder by the means of the operating system. */
final class NativeWatch implements DirectoryChangeListener, AutoCloseable {
  private final Path folder;
  private final Consumer<Path> changed;
  private final Object identity;
  private @Nullable DirectoryWatcher watcher;
  private volatile boolean isIncomplete;

  private NativeWatch(Path folder, Consumer<Path> changed, Object identity) {
    this.folder = folder;
    this.changed = changed;
    this.identity = identity;
  }

  /**
   * Starts to watch.
   *
   * @throws Unavailable if the system refuses
   */
  static NativeWatch start(Path folder, Consumer<Path> changed) throws Unavailable {
    try {
      NativeWatch watch = new NativeWatch(folder, changed, identity(folder));
      watch.watch();
      return watch;
    } catch (IOException | UncheckedIOException | CompletionException | LinkageError refused) {
      throw new Unavailable(refused);
    }
  }

  private void watch() throws IOException {
    // Every event counts, also a second one that leaves size and time as they were: no hashes.
    DirectoryWatcher started =
        DirectoryWatcher.builder().path(folder).fileHashing(false).listener(this).build();
    watcher = started;
    CompletableFuture<Void> end = started.watchAsync(NativeWatch::run);
    if (end.isCompletedExceptionally()) {
      started.close();
      end.join();
    }
  }

  private static void run(Runnable watching) {
    Thread thread = new Thread(watching, "plumbline-watch");
    thread.setDaemon(true);
    thread.start();
  }

  /** What tells a folder from another of the same name. */
  private static Object identity(Path folder) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
    Object key = attributes.fileKey();
    return key == null ? attributes.creationTime() : key;
  }

  /** Whether it is complete, and the folder still the one that it watches. */
  boolean stands() {
    try {
      return !isIncomplete
          && watcher != null
          && !watcher.isClosed()
          && identity.equals(identity(folder));
    } catch (IOException gone) {
      return false;
    }
  }

  @Override
  public void onEvent(DirectoryChangeEvent event) {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
      isIncomplete = true;
    }
    changed.accept(event.path() == null ? folder : event.path());
  }

  /** A folder that vanished before it could be watched is of no interest; all else is. */
  @Override
  public void onException(Exception problem) {
    isIncomplete = !(problem instanceof NoSuchFileException);
    changed.accept(folder);
  }

  @Override
  public void close() {
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException ended) {
      isIncomplete = true;
    }
  }

  /** The refusal of the system to watch. */
  static final class Unavailable extends Exception {
    private static final long serialVersionUID = 1;

    Unavailable(Throwable cause) {
      super(first(cause), cause);
    }

    /** The message of the first exception, which names the limit that was met. */
    private static String first(Throwable last) {
      Throwable cause = last.getCause();
      return cause == null ? last.toString() : first(cause);
    }

    /** One sentence. */
    String reason() {
      return "The system cannot tell of its changes: " + getMessage() + ".";
    }
  }
}
