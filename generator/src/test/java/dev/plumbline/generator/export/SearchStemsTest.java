package dev.plumbline.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class SearchStemsTest {
  /** Read by the test of the page's script too. */
  private static final Path CASES = Path.of("src/test/resources/search/stems.txt");

  private final SearchStems english = new SearchStems("en-GB");

  @TestFactory
  Stream<DynamicTest> wordsOfOneStemAreKnown() throws Exception {
    return Files.readAllLines(CASES).stream()
        .filter(line -> line.contains(":") && !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> assertOneStem(line)));
  }

  private void assertOneStem(String line) {
    String stem = line.substring(0, line.indexOf(':'));
    for (String word : line.substring(stem.length() + 1).strip().split(" ", -1)) {
      assertThat(english.noted(word)).as(word).isEqualTo(stem);
    }
  }

  @Test
  void theEndingsOfCommonWordsAreRulesOfEnglish() {
    assertThat(english.rules()).contains("ing>", "ing>e", "s>", "y>i", "nning>n").isSorted();
  }

  @Test
  void anEndingThatOccursTwiceIsARuleOfAnyLanguage() {
    SearchStems german = new SearchStems("de");
    german.noted("leitungen");
    assertThat(german.rules()).isEmpty();
    german.noted("planungen");
    assertThat(german.rules()).containsExactly("en>");
  }

  @Test
  void aWordOfALanguageWithoutAStemmerIsItsOwnStem() {
    SearchStems japanese = new SearchStems("ja");
    assertThat(List.of(japanese.noted("mentoring"), japanese.noted("ic5")))
        .containsExactly("mentoring", "ic5");
    assertThat(japanese.rules()).isEmpty();
  }
}
