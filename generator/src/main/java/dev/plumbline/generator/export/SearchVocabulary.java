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
  private @Nullable Word[] table = new @Nullable Word[1 << 12];
  private int size;
  private int document = -1;
  private boolean inName;
  private int count;

  /** Begins the next document, with its names. */
  void nextDocument() {
    document++;
    inName = true;
    count = 0;
  }

  /** Begins the document's text, which comes after its names. */
  void nextText() {
    inName = false;
  }

  /** The number of words of the document so far. */
  int count() {
    return count;
  }

  @Override
  public void term(char[] characters, int length) {
    count++;
    word(characters, length).seen(document, inName);
  }

  /** All words, sorted by their characters. */
  List<Word> words() {
    return Stream.of(table)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .sorted(Comparator.comparing(Word::text))
        .toList();
  }

  private Word word(char[] characters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = slot(hash);
    for (Word word = table[slot]; word != null; word = table[slot]) {
      if (word.hash == hash && word.is(characters, length)) {
        return word;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    Word added = new Word(Arrays.copyOf(characters, length), hash);
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
    @Nullable Word[] before = table;
    table = new @Nullable Word[before.length * 2];
    for (Word word : before) {
      if (word != null) {
        int slot = slot(word.hash);
        while (table[slot] != null) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = word;
      }
    }
  }

  /** A word with the documents that have it: in a name, or else in their text. */
  static final class Word {
    private final char[] characters;
    private final int hash;
    private final SearchNumbers named = new SearchNumbers();
    private final SearchNumbers said = new SearchNumbers();
    private int lastNamed = -1;
    private int lastSaid = -1;

    private Word(char[] characters, int hash) {
      this.characters = characters;
      this.hash = hash;
    }

    private boolean is(char[] others, int length) {
      return Arrays.equals(characters, 0, characters.length, others, 0, length);
    }

    /** Notes a document, once, as its distance from the one before. */
    private void seen(int document, boolean inName) {
      if (lastNamed == document || lastSaid == document) {
        return;
      }
      if (inName) {
        named.add(document - lastNamed - 1);
        lastNamed = document;
      } else {
        said.add(document - lastSaid - 1);
        lastSaid = document;
      }
    }

    String text() {
      return new String(characters);
    }

    /** The documents that have it in their text, then those that have it in a name. */
    String documents() {
      return lastNamed < 0 ? said.toString() : said + " " + named;
    }
  }
}
