package dev.plumbline.generator.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossedOutRuleTest {
  @Test
  void crossedOutWordsOfALevelAreStillRead() {
    assertThat(Written.inLevel("- Leads ~~two~~ three.")).containsExactly("1:9 crossed-out");
    assertThat(Written.inLevel("- Leads ~two~ three.")).containsExactly("1:9 crossed-out");
    assertThat(Written.inPage("Leads ~~two~~ three.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Leads ~2 and ~3.",
        "- Leads ~ two ~ three.",
        "- Leads ~~ two ~~ three.",
        "- Leads `~~two~~` three.",
        "- Leads \\~~two\\~~ three.",
        "- Leads ~~~two~~~~ three.",
      })
  void theseAreNot(String text) {
    assertThat(Written.inLevel(text)).isEmpty();
  }
}
