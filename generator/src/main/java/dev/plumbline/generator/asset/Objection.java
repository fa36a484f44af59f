package dev.plumbline.generator.asset;

/**
 * The reason why a drawing is refused.
 *
 * @param message the offending content
 * @param hint the remedy
 */
record Objection(String message, String hint) {
  static final String SAVE_AGAIN =
      "Save the image again as plain SVG, or as PNG; a drawing program offers this as \"export\".";

  private static final String EMBED =
      "Embed the picture or font in the drawing, which drawing programs offer when they save it;"
          + " or save the whole as PNG.";

  static final Objection LINK =
      new Objection(
          "A link in the image leads neither to a page nor to a mailbox.",
          "Let it begin with https:// or mailto:, or take it out.");

  static final Objection DOCUMENT_TYPE =
      new Objection(
          "The image has a document type, by which it could run something that does not show in"
              + " it.",
          "Open the image in a text editor and delete all from \"<!DOCTYPE\" to the \">\" that"
              + " ends it; or save it again as PNG.");

  /** The objection to something whose only use is to run or to load. */
  static Objection active(String what) {
    String message =
        "The image holds " + what + ", which could run something or load it from elsewhere.";
    return new Objection(message, SAVE_AGAIN);
  }

  /** The objection to something that is loaded when the drawing is opened. */
  static Objection loads(String by) {
    return new Objection("The image loads something that is not in it, with " + by + ".", EMBED);
  }

  /** The objection to something that a browser may read differently. */
  static Objection unclear(String what) {
    return new Objection(
        "The image " + what + ", so nobody can tell what it would do.", SAVE_AGAIN);
  }
}
