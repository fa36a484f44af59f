package dev.plumbline.generator.semver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionOrderTest {
  @Test
  void versionsAreComparedByTheirNumbers() {
    assertThat(
            Stream.of("v2.0", "v2.0-rc.10", "v2.0-rc.2", "v1.10", "v1.9", "v10", "2026-03")
                .sorted(VersionOrder.OLDEST_FIRST))
        .containsExactly("2026-03", "v1.9", "v1.10", "v2.0-rc.2", "v2.0-rc.10", "v2.0", "v10");
  }
}
