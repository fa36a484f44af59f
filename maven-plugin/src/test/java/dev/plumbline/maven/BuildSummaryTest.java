package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.GenerateResult.Made;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildSummaryTest {
  private final Lines lines = new Lines();

  @Test
  void aRunIsSummedUpInOneLine() {
    print(new Made(34, 36, 0, 0, List.of()));

    assertThat(lines.all())
        .containsExactly(
            "info 34 pages: 36 files written, 0 unchanged, 0 removed in 0.8 s: target/plumbline");
  }

  @Test
  void onePageAndOneFileAreNotPlural() {
    print(new Made(1, 1, 2, 3, List.of()));

    assertThat(lines.all())
        .containsExactly(
            "info 1 page: 1 file written, 2 unchanged, 3 removed in 0.8 s: target/plumbline");
  }

  @Test
  void aFileThatSomeoneChangedIsNamed() {
    print(new Made(1, 1, 2, 3, List.of("old.html")));

    assertThat(lines.all())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("warn target/plumbline/old.html");
  }

  private void print(Made made) {
    new BuildSummary(made, Duration.ofMillis(812), "target/plumbline").print(lines.log());
  }
}
