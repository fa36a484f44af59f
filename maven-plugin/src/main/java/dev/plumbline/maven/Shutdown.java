package dev.plumbline.maven;

import dev.plumbline.generator.preview.Preview;
import java.util.concurrent.CountDownLatch;

/** The end of a goal that runs until it is ended. */
final class Shutdown {
  private Shutdown() {}

  /** Waits until the process is told to end, or the thread is interrupted, and closes it. */
  static void await(Preview preview) {
    Runtime.getRuntime().addShutdownHook(new Thread(preview::close, "plumbline-end"));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
