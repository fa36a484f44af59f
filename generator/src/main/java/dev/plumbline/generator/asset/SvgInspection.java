package dev.plumbline.generator.asset;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The inspection of a drawing for anything that it would run or load if a reader opened it. As an
 * image in a page it does neither, but it has an address of its own.
 */
final class SvgInspection {
  /** The allowed encodings: servers declare UTF-8 whatever the drawing declares. */
  private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii");

  /**
   * Instructions that browsers ignore: the frame of metadata, and the source that PlantUML keeps.
   */
  private static final Set<String> INSTRUCTIONS = Set.of("xpacket", "plantuml", "plantuml-src");

  private final String path;
  private final String text;
  private final XMLStreamReader reader;
  private final StringBuilder style = new StringBuilder();
  private boolean begun;
  private boolean inStyle;

  private SvgInspection(String path, String text, XMLStreamReader reader) {
    this.path = path;
    this.text = text;
    this.reader = reader;
  }

  /** The first objection to a drawing, as a finding. */
  static Optional<Finding> of(String path, String drawing) {
    String text = drawing.startsWith("\uFEFF") ? drawing.substring(1) : drawing;
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      return new SvgInspection(path, text, reader).found();
    } catch (XMLStreamException e) {
      return Optional.of(unsound(path, e));
    }
  }

  /** A factory of readers that open nothing that a document type names, which is refused later. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private Optional<Finding> found() throws XMLStreamException {
    Optional<Objection> found = inDeclaration();
    Place start = Place.startOf(path);
    while (found.isEmpty() && reader.hasNext()) {
      start = inStyle ? start : start(); // a style is read to its end before it is judged
      found = inEvent(next());
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(finding(found.get(), start));
  }

  private Finding finding(Objection objection, Place start) {
    return Finding.of(Code.ACTIVE_ASSET, afterBlanks(start), objection.message(), objection.hint());
  }

  /** Moves on. A browser may accept what this reader does not. */
  private int next() throws XMLStreamException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException(e);
    }
  }

  private Optional<Objection> inDeclaration() {
    String version = reader.getVersion();
    String encoding = reader.getCharacterEncodingScheme();
    if (version != null && !version.equals("1.0")) {
      return Optional.of(Objection.unclear("uses a version of XML other than 1.0"));
    }
    return encoding == null || ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(Objection.unclear("is not saved as UTF-8"));
  }

  private Optional<Objection> inEvent(int event) {
    return switch (event) {
      case XMLStreamConstants.DTD -> Optional.of(Objection.DOCUMENT_TYPE);
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> inInstruction();
      case XMLStreamConstants.START_ELEMENT -> inElement(SvgElement.at(reader));
      case XMLStreamConstants.END_ELEMENT -> inStyle ? endOfStyle() : Optional.empty();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        style.append(inStyle ? reader.getText() : "");
        yield Optional.empty();
      }
      case XMLStreamConstants.COMMENT, XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT ->
          Optional.empty();
      default -> Optional.of(Objection.unclear("has a part that cannot be read"));
    };
  }

  private Optional<Objection> inInstruction() {
    return INSTRUCTIONS.contains(reader.getPITarget())
        ? Optional.empty()
        : Optional.of(Objection.active("the instruction \"" + reader.getPITarget() + "\""));
  }

  private Optional<Objection> inElement(SvgElement element) {
    if (!begun && !element.isRoot()) {
      return Optional.of(Objection.unclear("does not start with the element svg"));
    }
    begun = true;
    if (inStyle) {
      return Optional.of(Objection.unclear("has an element inside a style"));
    }
    inStyle = element.isStyle();
    return element.objection(reader);
  }

  private Optional<Objection> endOfStyle() {
    inStyle = false;
    Optional<Objection> found = CssInspection.of(style.toString());
    style.setLength(0);
    return found;
  }

  private static Finding unsound(String path, XMLStreamException e) {
    return Finding.of(
        Code.ACTIVE_ASSET,
        e.getLocation() == null ? Place.startOf(path) : place(path, e.getLocation()),
        "The image is not valid SVG from here on, so it cannot be checked.",
        Objection.SAVE_AGAIN);
  }

  /**
   * The place where the next event begins. After text, its first character has already been read.
   */
  private Place start() {
    Place end = place(path, reader.getLocation());
    return reader.isCharacters() && end.column() > 1
        ? new Place(path, end.line(), end.column() - 1)
        : end;
  }

  /** The place after blanks, which the reader does not report before the first element. */
  private Place afterBlanks(Place start) {
    List<String> lines = text.lines().toList();
    int column = start.column();
    for (int line = start.line(); line <= lines.size(); line++, column = 1) {
      String whole = lines.get(line - 1);
      String rest = whole.substring(Math.min(whole.length(), column - 1));
      if (!rest.isBlank()) {
        return new Place(path, line, column + rest.length() - rest.stripLeading().length());
      }
    }
    return start;
  }

  private static Place place(String path, Location at) {
    return new Place(path, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }
}
