package dev.plumbline.generator.style;

import java.util.Locale;

/** A kind of weasel word, by the question that it leaves open. */
enum WeaselKind {
  TIME(
      "gives no time that one could hold it to",
      "say how often, or how soon: \"each month\", \"within a day\""),
  AMOUNT(
      "leaves open how many", "say how many, or which: \"two crews\", \"the systems of a pier\""),
  CONDITION("leaves open when", "say when: \"once the cause is known\""),
  QUALITY("leaves open what one would see", "say what is different when it is done so"),
  GRAND("sounds larger than what it says", "say in plain words what someone does"),
  ABILITY(
      "says what someone could do, or would like to",
      "say what they do: \"reviews designs\", and not \"is able to review designs\""),
  /** A word of the owners' own list. */
  VAGUE("says nothing that one could look for", "say what someone would see or count");

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
