package dev.plumbline.generator.sheet.read;

import java.util.ArrayList;
import java.util.List;

/**
 * What the formats of an XLSX file say about whole cells.
 *
 * @param formats by their numbers
 */
record XlsxStyles(List<Format> formats) {
  private static final Format PLAIN = new Format(false, 0);

  XlsxStyles {
    formats = List.copyOf(formats);
  }

  /**
   * A format of cells.
   *
   * @param indent how far a text is indented, as the program counts it
   */
  record Format(boolean bold, int indent) {}

  static XlsxStyles of(XmlCursor xml) {
    List<Boolean> fonts = new ArrayList<>();
    List<Format> formats = new ArrayList<>();
    while (xml.next()) {
      if (xml.is("fonts")) {
        readFonts(xml, fonts);
      } else if (xml.is("cellXfs")) {
        readFormats(xml, fonts, formats);
      }
    }
    return new XlsxStyles(formats);
  }

  private static void readFonts(XmlCursor xml, List<Boolean> fonts) {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("font")) {
        fonts.add(false);
      } else if (xml.is("b") && !fonts.isEmpty()) {
        fonts.set(fonts.size() - 1, isOn(xml));
      }
    }
  }

  private static void readFormats(XmlCursor xml, List<Boolean> fonts, List<Format> formats) {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("xf")) {
        int font = xml.number("fontId", 0);
        formats.add(new Format(font >= 0 && font < fonts.size() && fonts.get(font), 0));
      } else if (xml.is("alignment") && !formats.isEmpty()) {
        int last = formats.size() - 1;
        formats.set(last, new Format(formats.get(last).bold(), xml.number("indent", 0)));
      }
    }
  }

  /** Whether an element such as {@code b} turns something on: without a value it does. */
  static boolean isOn(XmlCursor xml) {
    return xml.attribute("val") == null || xml.flag("val");
  }

  Format format(int number) {
    return number >= 0 && number < formats.size() ? formats.get(number) : PLAIN;
  }
}
