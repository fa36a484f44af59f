package dev.plumbline.generator.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A word of the search, with the documents that have it. */
final class SearchWord {
  /** More than the lengths of documents. */
  private static final int LENGTHS = 33;

  private final char[] characters;
  private final int hash;
  private final List<Documents> lists = new ArrayList<>(2);
  private int latest = -1;

  SearchWord(char[] characters, int hash) {
    this.characters = characters;
    this.hash = hash;
  }

  int hash() {
    return hash;
  }

  boolean is(char[] others, int length, int otherHash) {
    return hash == otherHash && Arrays.equals(characters, 0, characters.length, others, 0, length);
  }

  /** Whether the document has not had the word before. */
  boolean isNew(int document) {
    boolean isNew = latest != document;
    latest = document;
    return isNew;
  }

  /**
   * Notes a document that has it.
   *
   * @param place where in the document
   * @param length the document's length
   */
  void note(int document, int place, int length) {
    for (Documents list : lists) {
      if (list.place == place && list.length == length) {
        list.add(document);
        return;
      }
    }
    Documents list = new Documents(place, length);
    list.add(document);
    lists.add(list);
  }

  String text() {
    return new String(characters);
  }

  /**
   * The documents that have it, in lists separated by spaces, one for each place in a document and
   * length of a document. A list begins with these two as one number, {@link #LENGTHS} times the
   * place and the length. Each of its documents is the number of those passed over before it.
   */
  String documents() {
    StringBuilder text = new StringBuilder();
    lists.sort(
        Comparator.comparingInt((Documents list) -> list.place).thenComparing(d -> d.length));
    for (Documents list : lists) {
      text.append(text.isEmpty() ? "" : " ").append(list.numbers);
    }
    return text.toString();
  }

  private static final class Documents {
    private final int place;
    private final int length;
    private final SearchNumbers numbers = new SearchNumbers();
    private int last = -1;

    private Documents(int place, int length) {
      this.place = place;
      this.length = length;
      numbers.add(LENGTHS * place + length);
    }

    private void add(int document) {
      if (document != last) {
        numbers.add(document - last - 1);
        last = document;
      }
    }
  }
}
