package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.GenerateResult.Made;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void aRunIsSummedUpInOneLine() {
    assertThat(Summary.of(new Made(34, 36, 0, 0), Duration.ofMillis(812), "target/plumbline"))
        .isEqualTo("34 pages: 36 files written, 0 unchanged, 0 removed in 0.8 s: target/plumbline");
  }

  @Test
  void onePageAndOneFileAreNotPlural() {
    assertThat(Summary.of(new Made(1, 1, 2, 3), Duration.ofMillis(51), "site"))
        .isEqualTo("1 page: 1 file written, 2 unchanged, 3 removed in 0.1 s: site");
  }
}
