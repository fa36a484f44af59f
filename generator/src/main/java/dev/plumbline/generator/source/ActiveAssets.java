package dev.plumbline.generator.source;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells assets that would run something if a reader opened them. The site's own pages show images
 * as images, where nothing runs; but each asset has an address of its own, on the site's host.
 */
final class ActiveAssets {
  /** What a browser may run, or read as a page, when it is opened. */
  private static final Set<String> PAGES =
      Set.of("htm", "html", "shtml", "xhtml", "xht", "mht", "mhtml", "xml", "xsl", "xslt");

  private static final Set<String> SCRIPTS = Set.of("js", "mjs", "cjs", "swf", "wasm");

  /** Elements that run or embed something, in an image as in a page. */
  private static final Set<String> ELEMENTS =
      Set.of("script", "handler", "iframe", "object", "embed", "frame", "base", "meta", "link");

  /** Attributes that lead somewhere, or change where another one leads. */
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "to", "from", "by", "values");

  private static final String HINT =
      "Save the image again as plain SVG, or as PNG; a drawing program offers this as \"export\".";

  private ActiveAssets() {}

  /** Whether what the asset holds must be looked at. */
  static boolean isDrawing(String path) {
    return extension(path).equals("svg");
  }

  /** What is wrong with an asset of this name, whatever it holds. */
  static Optional<Finding> named(String path) {
    String extension = extension(path);
    if (!PAGES.contains(extension) && !SCRIPTS.contains(extension)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            Code.ACTIVE_ASSET,
            Place.startOf(path),
            "A file of the kind \""
                + extension
                + "\" could run something in the browser of whoever opens it.",
            "Keep images and documents to download among the assets, such as PNG, SVG or PDF."
                + " A text for readers is a page: a Markdown file in the folder pages."));
  }

  /** What a drawing would run. */
  static Optional<Finding> in(String path, byte[] drawing) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(drawing));
      while (reader.hasNext()) {
        Place start = start(path, reader);
        Optional<String> found = found(reader, reader.next());
        if (found.isPresent()) {
          return Optional.of(finding(start, found.get()));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(unreadable(path, e));
    }
  }

  /** A document type can hide anything in an entity, and name a file of this machine. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static Optional<String> found(XMLStreamReader reader, int event) {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> inElement(reader);
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> inInstruction(reader);
      default -> Optional.empty();
    };
  }

  private static Optional<String> inElement(XMLStreamReader reader) {
    String element = reader.getLocalName().toLowerCase(Locale.ROOT);
    if (ELEMENTS.contains(element)) {
      return Optional.of("the element \"" + element + "\"");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      if (name.startsWith("on")
          || (ADDRESSES.contains(name) && isCode(reader.getAttributeValue(i)))) {
        return Optional.of("the attribute \"" + name + "\" of \"" + element + "\"");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inInstruction(XMLStreamReader reader) {
    return reader.getPITarget().equalsIgnoreCase("xml-stylesheet")
        ? Optional.of("a style sheet of its own")
        : Optional.empty();
  }

  /** Browsers read past white space and control characters in the name of a scheme. */
  private static boolean isCode(String value) {
    String plain = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
    return plain.contains("javascript:")
        || plain.contains("vbscript:")
        || plain.contains("data:text/html");
  }

  private static Finding finding(Place start, String found) {
    return Finding.of(
        Code.ACTIVE_ASSET,
        start,
        "The image holds " + found + ", which could run something or load it from elsewhere.",
        HINT);
  }

  private static Finding unreadable(String path, XMLStreamException e) {
    return Finding.of(
        Code.ACTIVE_ASSET,
        e.getLocation() == null ? Place.startOf(path) : place(path, e.getLocation()),
        "The image is not sound SVG from here on, so nobody can tell what it would do.",
        HINT);
  }

  /** Where one thing ends the next begins; after text its first sign has been read already. */
  private static Place start(String path, XMLStreamReader reader) {
    Place end = place(path, reader.getLocation());
    return reader.isCharacters() && end.column() > 1
        ? new Place(path, end.line(), end.column() - 1)
        : end;
  }

  private static Place place(String path, Location at) {
    return new Place(path, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }

  private static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
