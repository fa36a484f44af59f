package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import org.junit.jupiter.api.Test;

final class ManagingNotAskedCheckTest {
  private static final String CRAFT = "## Glass\n\n- Blows an even wall.\n";

  @Test
  void aManagerWhoIsAskedForTheCraftAloneIsTold() {
    assertThat(isTold(CRAFT)).isTrue();
  }

  @Test
  void aSectionThatSpeaksOfManagingIsEnough() {
    assertThat(isTold(CRAFT + "\n## Growing deeper\n\nManages the people of the works.\n"))
        .isFalse();
  }

  @Test
  void soIsATopic() {
    assertThat(isTold("## Glass\n\n### Managing people\n\n- Keeps the furnace lit.\n")).isFalse();
    assertThat(isTold("## Glass\n\n### Furnaces\n\n- Keeps the furnace lit.\n")).isTrue();
  }

  private static boolean isTold(String text) {
    return new Draft()
        .ic(1).written("management/m1", 1, text).parity().findings().stream()
            .anyMatch(finding -> finding.code() == Code.MANAGING_NOT_ASKED);
  }
}
