package dev.plumbline.generator.preview.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is watched. Where the system tells of changes, a look every second only finds out
 * whether the folder itself was replaced; elsewhere it finds the changes.
 */
final class WatchedFolder {
  private final Path folder;
  private final WatchListener listener;
  private @Nullable NativeWatch watch;
  private FolderState seen = FolderState.GONE;
  private boolean isOnlyLookedAt;
  private boolean isStopped;

  WatchedFolder(Path folder, WatchListener listener) {
    this.folder = folder.toAbsolutePath().normalize();
    this.listener = listener;
  }

  synchronized void start() {
    SlowDrive.reason(folder).ifPresent(this::onlyLook);
    seen = FolderState.of(folder);
    watchNatively();
  }

  /** Called every second. */
  synchronized void look() {
    if (isStopped) {
      return;
    }
    NativeWatch running = watch;
    if (running != null && running.stands()) {
      return;
    }
    if (running != null) {
      running.close();
      watch = null;
    }
    watchNatively();
    FolderState now = FolderState.of(folder);
    if (!now.equals(seen)) {
      seen = now;
      listener.changed(folder);
    }
  }

  /** What is there is remembered before, and compared after: nothing falls in between. */
  private void watchNatively() {
    if (isOnlyLookedAt || seen.isGone()) {
      return;
    }
    try {
      watch = NativeWatch.start(folder, listener::changed);
    } catch (NativeWatch.Unavailable unavailable) {
      // A folder that is gone can be watched when it is back.
      if (Files.exists(folder)) {
        onlyLook(unavailable.reason());
      }
    }
  }

  private void onlyLook(String reason) {
    isOnlyLookedAt = true;
    listener.slow(folder, reason);
  }

  synchronized void stop() {
    isStopped = true;
    if (watch != null) {
      watch.close();
      watch = null;
    }
  }
}
