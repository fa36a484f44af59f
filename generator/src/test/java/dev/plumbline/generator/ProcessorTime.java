package dev.plumbline.generator;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;

/** How long processors work; a busy machine makes it no longer. */
public final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Of this thread alone. */
  public static Duration of(Work work) throws IOException {
    long begin = THREADS.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin);
  }

  /** Of all threads of this program that are alive at its end. */
  public static Duration ofAllThreads(Work work) throws IOException {
    long begin = allThreads();
    work.run();
    return Duration.ofNanos(allThreads() - begin);
  }

  private static long allThreads() {
    return Arrays.stream(THREADS.getAllThreadIds())
        .map(THREADS::getThreadCpuTime)
        .filter(time -> time > 0)
        .sum();
  }

  /** What is measured. */
  @FunctionalInterface
  public interface Work {
    void run() throws IOException;
  }
}
