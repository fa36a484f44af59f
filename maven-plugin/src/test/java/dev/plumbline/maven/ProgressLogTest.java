package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
  private final Lines lines = new Lines();
  private long nanoseconds;
  private final ProgressLog progress =
      new ProgressLog(lines.log(), Stopwatch.started(() -> nanoseconds));

  @Test
  void aShortRunSaysNothing() {
    madeAfter(0, 10);
    madeAfter(1, 900);

    assertThat(lines.all()).isEmpty();
  }

  @Test
  void aLongRunSpeaksEveryOtherSecond() {
    for (int second = 1; second <= 5; second++) {
      madeAfter(second, second * 1000);
      madeAfter(second, second * 1000 + 1);
    }

    assertThat(lines.all())
        .containsExactly("info 2,000 of 11,000 pages", "info 4,000 of 11,000 pages");
  }

  @Test
  void theLastPageIsLeftToTheSummary() {
    madeAfter(9, 11_000);

    assertThat(lines.all()).isEmpty();
  }

  @Test
  void aPersonWaitsUnlessMavenOrTheEnvironmentSaysOtherwise() {
    assertThat(ProgressLog.isWatched(true, null)).isTrue();
    assertThat(ProgressLog.isWatched(true, "false")).isTrue();
    assertThat(ProgressLog.isWatched(true, "true")).isFalse();
    assertThat(ProgressLog.isWatched(false, null)).isFalse();
  }

  private void madeAfter(long seconds, int pages) {
    nanoseconds = TimeUnit.SECONDS.toNanos(seconds);
    progress.made(pages, 11_000);
  }
}
