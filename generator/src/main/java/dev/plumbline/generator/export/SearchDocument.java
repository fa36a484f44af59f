package dev.plumbline.generator.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the site that search finds.
 *
 * @param family the index of its family; {@link #NONE} for what belongs to no family
 * @param track the index of its track; {@link #NONE} for what belongs to no track
 * @param topic the dimension, section or page that it belongs to; absent without one
 * @param names its title first, then its other names; none for a text of a level
 * @param address from the site's root; for a text of a level, its place on that level's page
 * @param texts its texts that are not empty
 */
record SearchDocument(
    Kind kind,
    int family,
    int track,
    @Nullable String topic,
    List<String> names,
    String address,
    List<String> texts) {
  static final int NONE = -1;

  SearchDocument {
    names = List.copyOf(names);
    texts = List.copyOf(texts.stream().filter(text -> !text.isEmpty()).toList());
  }

  /** The kinds of documents. */
  enum Kind {
    FAMILY(0),
    /** A level; its criteria follow it, then its other texts. */
    LEVEL(1),
    CRITERION(2),
    /** A text of a level that is not a criterion. */
    PASSAGE(3),
    DIMENSION(4),
    /** Prose under a heading. */
    PAGE(5),
    TERM(6);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** Its number in the index. */
    int number() {
      return number;
    }

    /** Whether it has names and an address of its own. */
    boolean isNamed() {
      return this != CRITERION && this != PASSAGE;
    }
  }
}
