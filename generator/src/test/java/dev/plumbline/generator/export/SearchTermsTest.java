package dev.plumbline.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class SearchTermsTest {
  /** Read by the test of the page's script too. */
  private static final Path CASES = Path.of("src/test/resources/search/terms.txt");

  @TestFactory
  Stream<DynamicTest> aTextIsCutIntoItsWords() throws Exception {
    return Files.readAllLines(CASES).stream()
        .filter(line -> line.contains("=>") && !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> assertCut(line)));
  }

  private static void assertCut(String line) {
    int arrow = line.indexOf("=>");
    String words = line.substring(arrow + 2).strip();
    assertThat(String.join(" ", terms(line.substring(0, arrow)))).isEqualTo(words);
  }

  @Test
  void aWordMayBeOfAnyLength() {
    String word = "ab1".repeat(100);
    assertThat(terms("x " + word + " y")).containsExactly("x", word, "y");
  }

  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    new SearchTerms((characters, length) -> terms.add(new String(characters, 0, length)))
        .read(text);
    return terms;
  }
}
