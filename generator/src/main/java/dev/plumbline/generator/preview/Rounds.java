package dev.plumbline.generator.preview;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** Reads files again whenever some change, in a thread of its own. */
final class Rounds implements AutoCloseable {
  /** How long an error may be that of a file which is only half written. */
  private static final long DOUBT_MILLIS = 50;

  private final ChangeQueue changes;
  private final Editions editions;
  private final OpenPages open;
  private final Consumer<PreviewRound> done;
  private final Thread thread = new Thread(this::run, "plumbline-rounds");

  Rounds(ChangeQueue changes, Editions editions, OpenPages open, Consumer<PreviewRound> done) {
    this.changes = changes;
    this.editions = editions;
    this.open = open;
    this.done = done;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        Set<Path> changed = changes.take();
        try {
          round(changed);
        } catch (RuntimeException problem) {
          done.accept(PreviewRound.failed(changed, Failure.sentence(problem)));
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void round(Set<Path> changed) throws InterruptedException {
    do {
      editions.change();
    } while (isDoubtful(editions.main().state()) && changes.takeMore(changed, DOUBT_MILLIS));
    open.tell();
    done.accept(PreviewRound.of(changed, editions.main().state()));
  }

  private static boolean isDoubtful(SiteState state) {
    return !state.isCurrent();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
