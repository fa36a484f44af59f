package dev.plumbline.generator.asset;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element of a drawing, with the objections to it. */
record SvgElement(String namespace, String name) {
  private static final String HREF = "href";

  /**
   * Attributes in which brackets are part of a text, a time or data of a program, and not of a
   * style.
   */
  private static final Set<String> PLAIN =
      Set.of("alt", "begin", "class", "content", "end", "glyph-name", "id", "title", "unicode");

  /** The element that begins at the reader's position. */
  static SvgElement at(XMLStreamReader reader) {
    return new SvgElement(orEmpty(reader.getNamespaceURI()), reader.getLocalName());
  }

  /** A namespace, or an empty text for none, which readers of XML report differently. */
  private static String orEmpty(@Nullable String namespace) {
    return Objects.requireNonNullElse(namespace, "");
  }

  boolean isRoot() {
    return name.equals("svg") && namespace.equals(SvgNames.SVG);
  }

  boolean isStyle() {
    return name.equals("style") && isShown();
  }

  /** Whether it belongs to a language that browsers show. */
  private boolean isShown() {
    return namespace.equals(SvgNames.SVG) || namespace.equals(SvgNames.HTML);
  }

  /** The objection to an element whose attributes are those at the reader's position. */
  Optional<Objection> objection(XMLStreamReader reader) {
    if (!SvgNames.isHarmless(namespace, name)) {
      return Optional.of(Objection.active("the element \"" + name + "\""));
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = orEmpty(reader.getAttributeNamespace(i));
      String attribute = reader.getAttributeLocalName(i);
      Optional<Objection> found = inAttribute(space, attribute, reader.getAttributeValue(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Objection> inAttribute(String space, String attribute, String value) {
    if (space.equals(SvgNames.XML) && attribute.equals("base")) {
      return active("xml:base");
    }
    if (attribute.equals(HREF) && (space.isEmpty() || space.equals(SvgNames.XLINK))) {
      return inAddress(value);
    }
    if (!space.isEmpty() || !isShown()) {
      return Optional.empty(); // nothing to a browser
    }
    if (!SvgNames.isHarmless(namespace, attribute, value)) {
      return active(attribute);
    }
    return isStyled(attribute, value) ? CssInspection.of(value) : Optional.empty();
  }

  private Optional<Objection> inAddress(String value) {
    if (name.equals("a") && isShown()) {
      return SvgLink.mayBeFollowed(value) ? Optional.empty() : Optional.of(Objection.LINK);
    }
    return SvgLink.staysInside(value) ? Optional.empty() : Optional.of(Objection.loads(said(HREF)));
  }

  /**
   * Whether an attribute may be a property of a style that loads something, which it cannot without
   * a bracket.
   */
  private static boolean isStyled(String attribute, String value) {
    String plain = attribute.toLowerCase(Locale.ROOT);
    return value.indexOf('(') >= 0
        && !PLAIN.contains(plain)
        && !plain.startsWith("data-")
        && !plain.startsWith("aria-");
  }

  private Optional<Objection> active(String attribute) {
    return Optional.of(Objection.active(said(attribute)));
  }

  private String said(String attribute) {
    return "the attribute \"" + attribute + "\" of \"" + name + "\"";
  }
}
