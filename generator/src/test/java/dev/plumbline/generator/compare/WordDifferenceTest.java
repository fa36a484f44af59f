package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.compare.WordRun.Kind;
import org.junit.jupiter.api.Test;

final class WordDifferenceTest {
  private static final String TEN = "a b c d e f g h i j";

  @Test
  void threeInTenSharedWordsAreMarkedInTheText() {
    assertThat(WordDifference.of(TEN, "a b c q r s t u v w"))
        .containsExactly(
            new WordRun(Kind.SAME, "a b c"),
            new WordRun(Kind.REMOVED, "d e f g h i j"),
            new WordRun(Kind.ADDED, "q r s t u v w"));
  }

  @Test
  void withFewerBothTextsAreShownWhole() {
    assertThat(WordDifference.of(TEN, "a b q r s t u v w x"))
        .containsExactly(
            new WordRun(Kind.REMOVED, TEN), new WordRun(Kind.ADDED, "a b q r s t u v w x"));
  }

  @Test
  void caseAndPunctuationAreMarkedWhereNothingElseDiffers() {
    assertThat(WordDifference.of("Leads a team", "Leads a team."))
        .containsExactly(
            new WordRun(Kind.SAME, "Leads a"),
            new WordRun(Kind.REMOVED, "team"),
            new WordRun(Kind.ADDED, "team."));
  }

  @Test
  void elseTheyAreNot() {
    assertThat(WordDifference.of("Leads a team", "leads a big team."))
        .containsExactly(
            new WordRun(Kind.SAME, "leads a", "Leads a"),
            new WordRun(Kind.ADDED, "big"),
            new WordRun(Kind.SAME, "team.", "team"));
  }
}
