package dev.plumbline.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SearchVocabularyTest {
  private final SearchVocabulary vocabulary = new SearchVocabulary();
  private final SearchTerms terms = new SearchTerms(vocabulary);

  private void add(String name, String text) {
    vocabulary.nextDocument();
    terms.read(name);
    vocabulary.nextText();
    terms.read(text);
  }

  private Stream<String> lines() {
    return vocabulary.words().stream().map(word -> word.text() + ":" + word.documents());
  }

  @Test
  void aWordKnowsItsDocumentsByTheirDistance() {
    add("", "wick lamp wick");
    add("", "lamp");
    add("", "wick");
    assertThat(lines()).containsExactly("lamp:##", "wick:#$");
  }

  @Test
  void aWordInANameIsNotToldAgainForTheText() {
    add("", "tower");
    add("Tower", "the tower");
    assertThat(lines()).containsExactly("the:$", "tower:# $");
  }

  @Test
  void wordsAreSortedHoweverManyThereAre() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append('w').append(i).append(' ');
    }
    add("", text.toString());
    assertThat(vocabulary.words()).hasSize(10_000);
    assertThat(vocabulary.words().stream().map(SearchVocabulary.Word::text)).isSorted();
    assertThat(vocabulary.count()).isEqualTo(10_000);
  }

  @Test
  void numbersOfAnySizeNeedNoSeparator() {
    SearchNumbers numbers = new SearchNumbers();
    numbers.add(0);
    numbers.add(27);
    numbers.add(28);
    numbers.add(28 * 28);
    assertThat(numbers.toString()).isEqualTo("#>@#@?#");
  }
}
