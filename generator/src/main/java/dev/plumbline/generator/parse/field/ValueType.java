package dev.plumbline.generator.parse.field;

/** The type that a value must have. */
enum ValueType {
  TEXT("text", "write a text."),
  INTEGER("a whole number", "write digits only, without quotes."),
  BOOLEAN("true or false", "write true or false, without quotes."),
  LIST("a list", "write each entry on a line of its own that starts with \"- \"."),
  MAPPING("keys with values", "write lines such as \"key: value\" below, indented.");

  private final String word;
  private final String hint;

  ValueType(String word, String hint) {
    this.word = word;
    this.hint = hint;
  }

  /** The type in the words of a message. */
  String word() {
    return word;
  }

  /** The hint for writing a value of the type. */
  String hint() {
    return hint;
  }
}
