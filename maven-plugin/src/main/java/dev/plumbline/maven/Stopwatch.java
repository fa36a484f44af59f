package dev.plumbline.maven;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A measure of how long something has taken so far.
 *
 * @param nanoseconds a clock that only goes forward
 * @param start what it showed at the start
 */
record Stopwatch(LongSupplier nanoseconds, long start) {
  static Stopwatch started(LongSupplier nanoseconds) {
    return new Stopwatch(nanoseconds, nanoseconds.getAsLong());
  }

  Duration elapsed() {
    return Duration.ofNanos(nanoseconds.getAsLong() - start);
  }
}
