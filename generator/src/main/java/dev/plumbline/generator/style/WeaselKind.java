package dev.plumbline.generator.style;

import java.util.Locale;

/** A kind of weasel word, by the question that it leaves open. */
enum WeaselKind {
  TIME(
      "does not say how often or how soon",
      "say how often, or how soon: \"each month\", \"within a day\""),
  AMOUNT(
      "does not say how many", "say how many, or which: \"two crews\", \"the systems of a pier\""),
  CONDITION("does not say when", "say when: \"once the cause is known\""),
  QUALITY("does not say what people would see", "say what is different when it is done this way"),
  GRAND("sounds bigger than what it says", "say in plain words what people do"),
  ABILITY(
      "says what people could do or would like to do, not what they do",
      "say what they do: \"reviews designs\", not \"is able to review designs\""),
  /** A word of the owners' own list. */
  VAGUE("says nothing that people could look for", "say what people would see or count");

  private final String flaw;
  private final String remedy;

  WeaselKind(String flaw, String remedy) {
    this.flaw = flaw;
    this.remedy = remedy;
  }

  /** The part of the lexicon that lists such words. */
  String part() {
    return "weasel " + name().toLowerCase(Locale.ROOT);
  }

  /** The flaw, as the rest of a sentence that begins with the word. */
  String flaw() {
    return flaw;
  }

  String remedy() {
    return remedy;
  }
}
