package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordNumbersTest {
  private static WordNumbers of(String... texts) {
    return WordNumbers.of(WordIndex.of("en", Set.of(texts)));
  }

  @Test
  void theCommonestWordsComeFirstEachAsAStepFromTheOneBefore() {
    WordNumbers numbers = of("a", "a b", "a b c");
    assertThat(numbers.stems("a")).isEqualTo("0");
    assertThat(numbers.stems("A b, a.")).isEqualTo("0 1");
    assertThat(numbers.stems("c")).isEqualTo("2");
    assertThat(numbers.stems("a c")).isEqualTo("0 2");
    assertThat(numbers.stems("b c")).isEqualTo("1 1");
    assertThat(numbers.stems("…")).isEmpty();
  }

  @Test
  void whatWordsWeighComesInRunsOfEqualWeights() {
    assertThat(weights("a b c", "a d", "a"))
        .containsExactly(thousandths(4 / 3.5), 1, thousandths(4 / 1.5), 3);
    assertThat(weights()).isEmpty();
  }

  private static List<Integer> weights(String... texts) {
    return WordNumbers.weights(WordIndex.of("en", Set.of(texts)));
  }

  private static int thousandths(double ratio) {
    return (int) Math.round(1000 * Math.log(ratio));
  }

  @Test
  void onlyTextsThatSayTheSameHaveAKey() {
    String[] texts = {"Leads the team.", "leads her team", "Leads no team.", "Pays.", "A pay"};
    WordNumbers numbers = of(texts);
    List<Integer> keys = List.of(numbers.key(texts[0]), numbers.key(texts[1]));
    assertThat(keys).containsExactly(1, 1);
    assertThat(numbers.key(texts[2])).isNull();
    assertThat(numbers.key(texts[3])).isNull();
  }

  @Test
  void onlyAHeadingOfSeveralTextsHasANumber() {
    WordNumbers numbers =
        of("Budget: plans it", "Mentorship - helps", "mentorship: is helped", "Hiring: asks");
    assertThat(numbers.label("Mentorship - helps")).isEqualTo(1);
    assertThat(numbers.label("mentorship: is helped")).isEqualTo(1);
    assertThat(numbers.label("Budget: plans it")).isNull();
    assertThat(numbers.label("Helps")).isNull();
  }
}
