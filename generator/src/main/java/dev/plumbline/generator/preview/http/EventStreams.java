package dev.plumbline.generator.preview.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The streams that are open. One whose page is gone is only noticed when something is sent. */
final class EventStreams implements AutoCloseable {
  private static final int SECONDS_BETWEEN_PROBES = 15;

  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService probes =
      Executors.newSingleThreadScheduledExecutor(EventStreams::thread);

  EventStreams() {
    probes.scheduleWithFixedDelay(
        this::probe, SECONDS_BETWEEN_PROBES, SECONDS_BETWEEN_PROBES, TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable probing) {
    Thread thread = new Thread(probing, "plumbline-probe");
    thread.setDaemon(true);
    return thread;
  }

  void add(EventStream stream) {
    open.add(stream);
  }

  private void probe() {
    open.removeIf(stream -> !stream.probe());
  }

  @Override
  public void close() {
    probes.shutdownNow();
    open.forEach(EventStream::close);
    open.clear();
  }
}
