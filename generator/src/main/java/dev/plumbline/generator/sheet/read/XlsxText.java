package dev.plumbline.generator.sheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of an XLSX file, in runs of which some are bold. */
final class XlsxText {
  private static final int HEX = 16;
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {}

  /** The texts that cells share, by their numbers. */
  static List<MarkedText> shared(XmlCursor xml) {
    List<MarkedText> texts = new ArrayList<>();
    while (xml.next()) {
      if (xml.is("si")) {
        texts.add(of(xml));
      }
    }
    return texts;
  }

  /** The text of the current element, without what says how it is spoken. */
  static MarkedText of(XmlCursor xml) {
    int outer = xml.depth();
    MarkedText text = MarkedText.NONE;
    boolean bold = false;
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "r" -> bold = false;
        case "b" -> bold = XlsxStyles.isOn(xml);
        case "rPh" -> xml.content();
        case "t" -> text = text.plus(unescaped(xml.content()), bold);
        default -> {}
      }
    }
    return text;
  }

  /** Characters that XML cannot have are written as {@code _x000D_}. */
  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), HEX))));
  }
}
