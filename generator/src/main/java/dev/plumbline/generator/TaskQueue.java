package dev.plumbline.generator;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Independent tasks, of which each processor takes the next one when it is done with its last. A
 * parallel stream would share them out in a few large parts, and wait for the slowest of them.
 */
final class TaskQueue {
  private final List<Runnable> tasks;
  private final AtomicInteger next = new AtomicInteger();

  /**
   * Tasks to be done.
   *
   * @param tasks in the order in which they begin
   */
  TaskQueue(List<Runnable> tasks) {
    this.tasks = List.copyOf(tasks);
  }

  /**
   * Does all tasks. If one fails, those that have not begun are left out, and its exception is
   * thrown.
   */
  void run() {
    int processors = ForkJoinPool.getCommonPoolParallelism() + 1;
    IntStream.range(0, processors).parallel().forEach(processor -> work());
  }

  private void work() {
    boolean done = false;
    try {
      for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
        tasks.get(i).run();
      }
      done = true;
    } finally {
      if (!done) {
        next.set(tasks.size());
      }
    }
  }
}
