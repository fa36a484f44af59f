package dev.plumbline.maven;

import dev.plumbline.generator.Progress;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The log of progress for a person who waits for a long run: at most one line every two seconds.
 */
final class ProgressLog implements Progress {
  private static final long SECONDS_BETWEEN = 2;

  private final GoalLog log;
  private final Stopwatch stopwatch;
  private final AtomicLong next = new AtomicLong(SECONDS_BETWEEN);

  ProgressLog(GoalLog log, Stopwatch stopwatch) {
    this.log = log;
    this.stopwatch = stopwatch;
  }

  /**
   * Whether a person is likely to be waiting.
   *
   * @param interactive whether Maven may ask questions: not in batch mode
   * @param ci the environment variable of that name, which build servers set
   */
  static boolean isWatched(boolean interactive, @Nullable String ci) {
    return interactive && (ci == null || ci.isBlank() || ci.equals("false"));
  }

  @Override
  public void made(int done, int total) {
    long now = stopwatch.elapsed().toSeconds();
    long due = next.get();
    // Pages are made by several threads: only the one that advances the time may print.
    if (now >= due && done < total && next.compareAndSet(due, now + SECONDS_BETWEEN)) {
      log.info(String.format(Locale.ROOT, "%,d of %,d pages", done, total));
    }
  }
}
