package dev.plumbline.generator.sheet.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the styles of an ODS file say about sheets, cells and parts of texts. */
final class OdsStyles {
  static final Format PLAIN = new Format(false, 0, false);

  private final Map<String, Format> formats = new HashMap<>();

  /**
   * A style.
   *
   * @param indent 1 where a text is indented, else 0
   * @param hidden whether it hides a sheet
   */
  record Format(boolean bold, int indent, boolean hidden) {}

  /** Reads all styles of a text. */
  void read(XmlCursor xml) {
    while (xml.next()) {
      if (xml.is("style")) {
        add(xml);
      }
    }
  }

  /** Reads the style that begins here. */
  void add(XmlCursor xml) {
    String name = xml.attribute("name");
    Format format = format(xml.attribute("parent-style-name"));
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      format = with(format, xml);
    }
    if (name != null) {
      formats.put(name, format);
    }
  }

  private static Format with(Format format, XmlCursor xml) {
    return switch (xml.name()) {
      case "text-properties" -> new Format(bold(xml, format.bold), format.indent, format.hidden);
      case "paragraph-properties" ->
          new Format(format.bold, indent(xml, format.indent), format.hidden);
      case "table-properties" ->
          new Format(format.bold, format.indent, "false".equals(xml.attribute("display")));
      default -> format;
    };
  }

  private static boolean bold(XmlCursor xml, boolean inherited) {
    String weight = xml.attribute("font-weight");
    return weight == null ? inherited : weight.equals("bold") || weight.matches("[6-9]00");
  }

  private static int indent(XmlCursor xml, int inherited) {
    String margin = xml.attribute("margin-left");
    if (margin == null) {
      return inherited;
    }
    return margin.matches("0*\\.?0*[a-z]*") ? 0 : 1;
  }

  Format format(@Nullable String name) {
    return name == null ? PLAIN : formats.getOrDefault(name, PLAIN);
  }
}
