package dev.plumbline.generator.asset;

/**
 * The reason why a drawing is refused.
 *
 * @param message the offending content
 * @param hint the remedy
 */
record Objection(String message, String hint) {
  static final String SAVE_AGAIN =
      "save the image again as plain SVG, or as PNG; drawing programs call this \"export\".";

  private static final String EMBED =
      "embed the picture or font in the drawing, which drawing programs offer when saving;"
          + " or save the whole drawing as PNG.";

  static final Objection LINK =
      new Objection(
          "A link in the image does not lead to a web page or a mailbox.",
          "start it with https:// or mailto:, or remove it.");

  static final Objection DOCUMENT_TYPE =
      new Objection(
          "The image has a document type (DOCTYPE), which could run something that is not visible"
              + " in"
              + " it.",
          "open the image in a text editor and delete everything from \"<!DOCTYPE\" to the \">\""
              + " that"
              + " ends it; or save it again as PNG.");

  /** The objection to something whose only use is to run or to load. */
  static Objection active(String what) {
    String message =
        "The image holds " + what + ", which could run something or load it from elsewhere.";
    return new Objection(message, SAVE_AGAIN);
  }

  /** The objection to something that is loaded when the drawing is opened. */
  static Objection loads(String by) {
    return new Objection("The image loads something from elsewhere, with " + by + ".", EMBED);
  }

  /** The objection to something that a browser may read differently. */
  static Objection unclear(String what) {
    return new Objection("The image " + what + ", so it cannot be checked.", SAVE_AGAIN);
  }
}
