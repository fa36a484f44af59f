package dev.plumbline.generator.export;

import java.util.Arrays;

/**
 * The words of one document after the other, each with the place where it stands: in the text, in
 * the name of what the text is about, or in a name of the document, with its position there.
 *
 * <p>They are noted when the document ends, because its length goes with each of them.
 */
final class SearchOccurrences {
  /** The place of a word in the text. */
  static final int TEXT = 0;

  /** The place of a word in the name of what the document is about. */
  static final int TOPIC = 1;

  /** The least place of a word in a name; four for each position follow. */
  static final int NAME = 2;

  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int PLACES = 4;
  private static final int FARTHEST = 60;

  private SearchWord[] words = new SearchWord[64];
  private int[] places = new int[64];
  private int size;
  private int document = -1;
  private int count;
  private int part = TEXT;
  private int position;
  private boolean first;

  /** Begins the next document. */
  void nextDocument() {
    document++;
    size = 0;
    count = 0;
    position = 0;
  }

  /** Begins a name of the document. Names come before all else. */
  void beginName() {
    part = NAME;
    first = true;
  }

  /** Ends a name. The position after it stays free, so that no phrase goes on in the next. */
  void endName() {
    if (!first) {
      places[size - 1] += LAST;
      position++;
    }
  }

  /** Begins the text of the document, or, after it, the name of what it is about. */
  void begin(int textOrTopic) {
    part = textOrTopic;
  }

  void add(SearchWord word) {
    count += part == TOPIC ? 0 : 1;
    if (part == NAME) {
      word.isNew(document);
      append(word, NAME + PLACES * Math.min(position, FARTHEST) + (first ? FIRST : 0));
      position++;
      first = false;
    } else if (word.isNew(document)) {
      append(word, part);
    }
  }

  private void append(SearchWord word, int place) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      places = Arrays.copyOf(places, size * 2);
    }
    words[size] = word;
    places[size++] = place;
  }

  /**
   * Notes the document with its words. Its length grows by one when the number of words doubles.
   */
  void endDocument() {
    int length = Integer.SIZE - Integer.numberOfLeadingZeros(count);
    for (int i = 0; i < size; i++) {
      words[i].note(document, places[i], length);
    }
  }
}
