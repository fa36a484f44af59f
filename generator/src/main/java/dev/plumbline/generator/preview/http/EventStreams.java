package dev.plumbline.generator.preview.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The streams that are open. One whose page is gone is only noticed when something is sent. */
final class EventStreams implements AutoCloseable {
  private static final int SECONDS_BETWEEN_PROBES = 15;

  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);

  void start() {
    Thread thread = new Thread(this::probe, "plumbline-probe");
    thread.setDaemon(true);
    thread.start();
  }

  void add(EventStream stream) {
    open.add(stream);
  }

  private void probe() {
    try {
      while (!closed.await(SECONDS_BETWEEN_PROBES, TimeUnit.SECONDS)) {
        open.removeIf(stream -> !stream.probe());
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    open.forEach(EventStream::close);
    open.clear();
  }
}
