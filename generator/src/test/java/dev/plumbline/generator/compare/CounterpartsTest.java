package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts belong together, where it is known in hundredths how alike they are. */
final class CounterpartsTest {
  private static final int ALL = 100;

  private int words;

  @ParameterizedTest
  @CsvSource({"19, false", "20, true"})
  void underOneDimensionTwoInTenAreEnough(int shared, boolean pair) {
    List<PlacedText<String>> two = alike(shared, null);
    Counterparts<String> found =
        Counterparts.underOneDimension(
            List.of(two.get(0), other("old")), List.of(two.get(1), other("new")));

    assertThat(said(found)).containsExactly(pair ? "was > is" : "is", "new");
    assertThat(found.gone()).isEqualTo(pair ? List.of("old") : List.of("was", "old"));
  }

  @ParameterizedTest
  @CsvSource({"54, false", "55, true"})
  void elsewhereOnlyWhatAsksTheSameIsPaired(int shared, boolean pair) {
    assertThat(isPairAnywhere(alike(shared, null))).isEqualTo(pair);
  }

  @ParameterizedTest
  @CsvSource({"24, false", "25, true"})
  void aSharedHeadingAddsThreeTenths(int shared, boolean pair) {
    assertThat(isPairAnywhere(alike(shared, "mentorship"))).isEqualTo(pair);
    assertThat(isPairAnywhere(alike(shared, null))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"54, 84", "69, 99", "70, 100", "71, 100"})
  void noHeadingMakesTwoMoreThanTheSame(int shared, int likeness) {
    List<PlacedText<String>> two = alike(shared, "mentorship");
    List<Long> found =
        Counterparts.anywhere(two.subList(0, 1), two.subList(1, 2))
            .each((was, is, alike) -> Math.round(alike * ALL));

    assertThat(found).containsExactly((long) likeness);
  }

  @Test
  void theSameTextGoesBeforeTheSameWords() {
    PlacedText<String> first = keyed("The team", "team");
    PlacedText<String> second = keyed("A team", "team");

    assertThat(said(Counterparts.anywhere(List.of(first, second), List.of(second))))
        .containsExactly("A team > A team");
  }

  @Test
  void theSameWordsGoBeforeOthersOfTheSameStems() {
    WordSet stems = new WordSet(new int[] {1}, word -> ALL);
    PlacedText<String> form = placed("Managing", stems, "managing");
    PlacedText<String> same = placed("manages", stems, "manages");
    PlacedText<String> now = placed("Manages.", stems, "manages");

    assertThat(said(Counterparts.anywhere(List.of(form, same), List.of(now))))
        .containsExactly("manages > Manages.");
  }

  @Test
  void loneTextsOfATopicBelongTogetherWhateverTheirWords() {
    List<PlacedText<String>> before = List.of(under("hiring", "asks"), under("budget", "plans"));
    List<PlacedText<String>> after = List.of(under("budget", "pays"), under("hiring", "greets"));

    assertThat(said(Counterparts.underOneDimension(before, after)))
        .containsExactly("plans > pays", "asks > greets");
    assertThat(said(Counterparts.anywhere(before, after))).containsExactly("pays", "greets");
  }

  @Test
  void ofSeveralUnderATopicNoneStandsAlone() {
    List<PlacedText<String>> one = List.of(under("hiring", "asks"), under("budget", "plans"));
    List<PlacedText<String>> two =
        List.of(under("hiring", "greets"), under("hiring", "shows around"));

    assertThat(said(Counterparts.underOneDimension(one, two)))
        .containsExactly("greets", "shows around");
    assertThat(said(Counterparts.underOneDimension(two, one))).containsExactly("asks", "plans");
  }

  private boolean isPairAnywhere(List<PlacedText<String>> two) {
    return Counterparts.anywhere(two.subList(0, 1), two.subList(1, 2)).gone().isEmpty();
  }

  private static List<String> said(Counterparts<String> found) {
    return found.each((was, is, like) -> was == null ? is.what() : was.what() + " > " + is.what());
  }

  /** Two texts of one weight that share so many hundredths of it. */
  private List<PlacedText<String>> alike(int shared, @Nullable String label) {
    int common = words++;
    return List.of(half("was", common, shared, label), half("is", common, shared, label));
  }

  private PlacedText<String> half(String text, int common, int shared, @Nullable String label) {
    int[] numbers = {common, ++words};
    WordSet set = new WordSet(numbers, word -> word == common ? shared : ALL - shared);
    return new PlacedText<>(text, null, text, set, text, null, label);
  }

  private PlacedText<String> other(String text) {
    return under(null, text);
  }

  private PlacedText<String> under(@Nullable String topic, String text) {
    WordSet set = new WordSet(new int[] {++words}, word -> ALL);
    return new PlacedText<>(text, null, text, set, text, topic, null);
  }

  private static PlacedText<String> keyed(String text, String key) {
    return placed(text, new WordSet(new int[] {1}, word -> ALL), key);
  }

  private static PlacedText<String> placed(String text, WordSet words, String key) {
    return new PlacedText<>(text, null, text, words, key, null, null);
  }
}
