package dev.plumbline.generator.sheet.read;

import javax.xml.stream.XMLStreamConstants;

/**
 * What stands in a cell of an ODS file.
 *
 * @param text its paragraphs, as lines
 * @param note the text of the note on it, or empty
 */
record OdsText(MarkedText text, String note) {
  /** A run of more spaces than this is written by nobody. */
  private static final int MOST_SPACES = 100;

  /** The text of the cell that begins here, and the end of which is gone to. */
  static OdsText of(XmlCursor xml, OdsStyles styles, boolean bold) {
    int outer = xml.depth();
    MarkedText text = MarkedText.NONE;
    String note = "";
    boolean first = true;
    while (xml.nextWithin(outer)) {
      if (xml.is("annotation")) {
        note = note(xml);
      } else if (xml.is("p")) {
        text = first ? text : text.plus("\n", false);
        first = false;
        text = paragraph(xml, styles, bold, text);
      }
    }
    return new OdsText(text, note);
  }

  private static String note(XmlCursor xml) {
    int outer = xml.depth();
    StringBuilder note = new StringBuilder();
    while (xml.nextWithin(outer)) {
      if (xml.is("p")) {
        note.append(note.isEmpty() ? "" : "\n").append(xml.content());
      }
    }
    return MarkedText.of(note.toString()).strip().plain();
  }

  private static MarkedText paragraph(
      XmlCursor xml, OdsStyles styles, boolean bold, MarkedText before) {
    int outer = xml.depth();
    MarkedText text = before;
    while (xml.depth() >= outer) {
      int kind = xml.advance();
      if (kind == XMLStreamConstants.END_DOCUMENT) {
        break;
      } else if (kind == XMLStreamConstants.CHARACTERS) {
        text = text.plus(xml.text(), bold);
      } else if (kind == XMLStreamConstants.START_ELEMENT) {
        text = element(xml, styles, bold, text);
      }
    }
    return text;
  }

  private static MarkedText element(
      XmlCursor xml, OdsStyles styles, boolean bold, MarkedText before) {
    return switch (xml.name()) {
      case "s" -> before.plus(" ".repeat(Math.min(xml.number("c", 1), MOST_SPACES)), bold);
      case "tab" -> before.plus("\t", bold);
      case "line-break" -> before.plus("\n", false);
      case "span" -> {
        String style = xml.attribute("style-name");
        boolean within = style == null ? bold : styles.format(style).bold();
        yield paragraph(xml, styles, within, before);
      }
      default -> before;
    };
  }
}
