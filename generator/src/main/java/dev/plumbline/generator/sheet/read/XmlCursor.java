package dev.plumbline.generator.sheet.read;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the elements of an XML text, by their names without prefixes. Nothing that a
 * document type declares is read, whether inside or outside of the text.
 */
final class XmlCursor {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;

  XmlCursor(InputStream in) {
    try {
      reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new BrokenXmlException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** A text that is not XML. */
  static final class BrokenXmlException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenXmlException(XMLStreamException cause) {
      super(cause);
    }
  }

  /** Goes to the next element; false at the end of the text. */
  boolean next() {
    while (advance() != XMLStreamConstants.END_DOCUMENT) {
      if (reader.isStartElement()) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next element within the one whose depth is given; false at the end of that. */
  boolean nextWithin(int outer) {
    while (depth >= outer && advance() != XMLStreamConstants.END_DOCUMENT) {
      if (reader.isStartElement()) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next element, end or text; the kind as in {@link XMLStreamConstants}. */
  int advance() {
    try {
      if (!reader.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int kind = reader.next();
      if (kind == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (kind == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return kind;
    } catch (XMLStreamException e) {
      throw new BrokenXmlException(e);
    }
  }

  /** How many elements the current one stands in, itself included; after its end one less. */
  int depth() {
    return depth;
  }

  boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  String name() {
    return reader.getLocalName();
  }

  String text() {
    return reader.getText();
  }

  /** The value of an attribute, whatever its prefix. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of an attribute as a number, or another where it has none. */
  int number(String name, int absent) {
    String value = attribute(name);
    try {
      return value == null ? absent : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return absent;
    }
  }

  boolean flag(String name) {
    String value = attribute(name);
    return "1".equals(value) || "true".equals(value);
  }

  /** All text within the current element, whose end it goes to. */
  String content() {
    int outer = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= outer) {
      int kind = advance();
      if (kind == XMLStreamConstants.END_DOCUMENT) {
        break;
      } else if (kind == XMLStreamConstants.CHARACTERS || kind == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}
