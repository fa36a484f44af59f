package dev.plumbline.maven;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A stopwatch.
 *
 * @param nanoseconds a clock that only goes forward
 * @param start its value at the start
 */
record Stopwatch(LongSupplier nanoseconds, long start) {
  static Stopwatch started(LongSupplier nanoseconds) {
    return new Stopwatch(nanoseconds, nanoseconds.getAsLong());
  }

  Duration elapsed() {
    return Duration.ofNanos(nanoseconds.getAsLong() - start);
  }
}
