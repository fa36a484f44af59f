package dev.plumbline.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RuleTest {
  /** A rule against empty texts, which does not apply to blank ones. */
  private static final class NoTextRule implements Rule<String> {
    @Override
    public Code code() {
      return Code.EMPTY_ITEM;
    }

    @Override
    public boolean applies(String text) {
      return text.isEmpty() || !text.isBlank();
    }

    @Override
    public void check(String text, Findings findings) {
      if (text.isBlank()) {
        findings.add(code(), Place.startOf("b.md"), "Nothing.", "write something.");
        findings.add(code(), Place.startOf("a.md"), "Nothing.", "write something.");
      }
    }
  }

  @Test
  void aRuleThatDoesNotApplyFindsNothing() {
    assertThat(Findings.of(new NoTextRule(), " ").found()).isEmpty();
  }

  @Test
  void findingsStandInTheOrderInWhichTheRuleAddedThem() {
    assertThat(Findings.of(new NoTextRule(), "").found())
        .extracting(finding -> finding.place().path())
        .containsExactly("b.md", "a.md");
  }

  @Test
  void findingsOfARuleAreAddedToThoseOfOthers() {
    Findings findings = Findings.of(new NoTextRule(), "");

    findings.check(new NoTextRule(), "");

    assertThat(findings.found()).hasSize(4);
    assertThat(findings.sorted()).hasSize(2);
  }
}
