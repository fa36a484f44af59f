package dev.plumbline.generator.managing;

import java.util.List;

/**
 * A form of a verb.
 *
 * @param wordClass the class of the verb
 */
record Verb(WordClass wordClass, Form form) {
  /** The forms of a verb in the order of its line in the list. */
  static final List<Form> IN_A_LINE = List.of(Form.BARE, Form.THIRD_PERSON, Form.ING, Form.PAST);

  /** A form of a verb. */
  enum Form {
    BARE,
    THIRD_PERSON,
    ING,
    PAST;

    /** The form of a word by its ending, if it is a verb at all. */
    static Form of(String word) {
      if (word.endsWith("ing")) {
        return ING;
      }
      if (word.endsWith("ed")) {
        return PAST;
      }
      return endsInS(word) ? THIRD_PERSON : BARE;
    }

    /** Whether a word may be a plural or a verb's third person. */
    static boolean endsInS(String word) {
      return word.length() > 3
          && word.endsWith("s")
          && !word.endsWith("ss")
          && !word.endsWith("us")
          && !word.endsWith("is")
          && !word.endsWith("'s");
    }
  }
}
