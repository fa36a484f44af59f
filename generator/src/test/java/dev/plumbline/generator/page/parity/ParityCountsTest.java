package dev.plumbline.generator.page.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WordKeys;
import dev.plumbline.generator.finding.Code;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Sentences about how many checks passed. */
final class ParityCountsTest {
  private final ParityCounts counts;

  ParityCountsTest() throws IOException {
    counts = new ParityCounts(WordKeys.words());
  }

  @Test
  void oneSentenceSaysThatAllPassedOrThatNoneCouldBeTested() {
    assertThat(counts.of(new ParityTally.Count(3, 0, 0, 0))).startsWith("[parity.count.all");
    assertThat(counts.of(new ParityTally.Count(0, 3, 0, 0))).isEqualTo("[parity.count.none]");
  }

  @Test
  void onlyWhatHappenedIsCounted() {
    String sentence = counts.of(new ParityTally.Count(2, 0, 1, 0));

    assertThat(sentence).contains("parity.count.passed", "parity.count.found");
    assertThat(sentence).doesNotContain("untested", "accepted");
  }

  @Test
  void aRuleThatCouldNotBeTestedSaysWhatItNeeds() {
    assertThat(counts.of(Code.EMPTY_RUNG, new ParityTally.Count(1, 1, 0, 0)))
        .contains("[parity.state.untested", "[parity.needs.empty-rung]");
    assertThat(counts.of(Code.EMPTY_RUNG, new ParityTally.Count(1, 0, 0, 0)))
        .startsWith("[parity.state.only.passed")
        .doesNotContain("needs");
  }
}
