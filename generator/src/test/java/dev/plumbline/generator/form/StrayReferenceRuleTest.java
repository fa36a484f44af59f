package dev.plumbline.generator.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayReferenceRuleTest {
  @Test
  void aReferenceToNothingIsSeen() {
    assertThat(Written.inPage("Pays.[^1]")).containsExactly("1:6 stray-reference");
    assertThat(Written.inLevel("- Reads the [plan][plans]."))
        .containsExactly("1:13 stray-reference");
    assertThat(Written.inPage("See [the plan][].")).containsExactly("1:5 stray-reference");
    assertThat(Written.first("- Pays.[^pay]").hint()).contains("[^pay]: …");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pays.[^1]\n\n[^1]: Well.",
        "See [the plan][plans].\n\n[plans]: plan.md",
        "See [plans][].\n\n[plans]: plan.md",
        "Fills [one] and [two].",
        "Fills [ ] [x].",
        "Writes `a[0][1]` and \\[a][b].",
        "Sees [the plan](plan.md).",
      })
  void theseLeadSomewhereOrAreText(String text) {
    assertThat(Written.inPage(text)).isEmpty();
  }
}
