package dev.plumbline.generator.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of the search: every word with the documents that contain it.
 *
 * <p>It is a custom table because there are millions of words, and a map would need each as a text.
 */
final class SearchVocabulary implements SearchTerms.Sink {
  private @Nullable SearchWord[] table = new @Nullable SearchWord[1 << 12];
  private int size;
  private final SearchOccurrences occurrences = new SearchOccurrences();

  /** The words of the document that comes next. */
  SearchOccurrences occurrences() {
    return occurrences;
  }

  @Override
  public void term(char[] characters, int length) {
    occurrences.add(word(characters, length));
  }

  /** All words, sorted by their characters. */
  List<SearchWord> words() {
    return Stream.of(table)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .sorted(Comparator.comparing(SearchWord::text))
        .toList();
  }

  private SearchWord word(char[] characters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = slot(hash);
    for (SearchWord word = table[slot]; word != null; word = table[slot]) {
      if (word.is(characters, length, hash)) {
        return word;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    SearchWord added = new SearchWord(Arrays.copyOf(characters, length), hash);
    table[slot] = added;
    if (++size * 2 > table.length) {
      grow();
    }
    return added;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & (table.length - 1);
  }

  private void grow() {
    @Nullable SearchWord[] before = table;
    table = new @Nullable SearchWord[before.length * 2];
    for (SearchWord word : before) {
      if (word != null) {
        int slot = slot(word.hash());
        while (table[slot] != null) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = word;
      }
    }
  }
}
