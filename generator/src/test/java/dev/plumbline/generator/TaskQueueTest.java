package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

final class TaskQueueTest {
  private static final int MANY = 10_000;

  @Test
  void does_each_task_once() {
    AtomicIntegerArray done = new AtomicIntegerArray(MANY);
    List<Runnable> tasks = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      int task = i;
      tasks.add(() -> done.incrementAndGet(task));
    }
    new TaskQueue(tasks).run();
    for (int i = 0; i < MANY; i++) {
      assertThat(done.get(i)).isEqualTo(1);
    }
  }

  @Test
  void does_nothing_without_tasks() {
    new TaskQueue(List.of()).run();
  }

  @Test
  void a_failure_is_thrown_and_leaves_out_what_has_not_begun() {
    AtomicInteger begun = new AtomicInteger();
    Runnable task =
        () -> {
          begun.incrementAndGet();
          throw new IllegalStateException("the disk is full");
        };
    TaskQueue queue = new TaskQueue(Collections.nCopies(MANY, task));
    assertThatThrownBy(queue::run).hasMessageContaining("the disk is full");
    assertThat(begun.get()).isBetween(1, ForkJoinPool.getCommonPoolParallelism() + 1);
  }
}
