package dev.plumbline.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SearchVocabularyTest {
  private final SearchVocabulary vocabulary = new SearchVocabulary();
  private final SearchTerms terms = new SearchTerms(vocabulary);

  private void add(String name, String text) {
    SearchOccurrences occurrences = vocabulary.occurrences();
    occurrences.nextDocument();
    occurrences.beginName();
    terms.read(name);
    occurrences.endName();
    occurrences.begin(SearchOccurrences.TEXT);
    terms.read(text);
    occurrences.endDocument();
  }

  private Stream<String> lines() {
    return vocabulary.words().stream().map(word -> word.text() + ":" + word.documents());
  }

  /** Lists begin with the length of their documents, here one or two bits. */
  @Test
  void aWordKnowsItsDocumentsByTheirDistanceAndLength() {
    add("", "wick lamp wick");
    add("", "lamp");
    add("", "wick");
    assertThat(lines()).containsExactly("lamp:@@ A?", "wick:@A A?");
  }

  /** The place of a whole name is 2 + 1 + 2: in a name, its first word and its last. */
  @Test
  void aWordInANameIsNotToldAgainForTheText() {
    add("", "tower");
    add("Tower", "the tower");
    assertThat(lines()).containsExactly("the:A@", "tower:@? bZ@");
  }

  @Test
  void positionsInANameAreKnown() {
    add("Master keeper", "");
    String first = list(SearchOccurrences.NAME + 1);
    String second = list(SearchOccurrences.NAME + 4 + 2);
    assertThat(lines()).containsExactly("keeper:" + second, "master:" + first);
  }

  /** A list of the first document alone, whose length is two bits. */
  private static String list(int place) {
    SearchNumbers numbers = new SearchNumbers();
    numbers.add(33 * place + 2);
    numbers.add(0);
    return numbers.toString();
  }

  @Test
  void wordsAreSortedHoweverManyThereAre() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append('w').append(i).append(' ');
    }
    add("", text.toString());
    assertThat(vocabulary.words()).hasSize(10_000);
    assertThat(vocabulary.words().stream().map(SearchWord::text)).isSorted();
  }

  @Test
  void numbersOfAnySizeNeedNoSeparator() {
    SearchNumbers numbers = new SearchNumbers();
    numbers.add(0);
    numbers.add(27);
    numbers.add(28);
    numbers.add(28 * 28);
    assertThat(numbers.toString()).isEqualTo("?Z^?^]?");
  }
}
