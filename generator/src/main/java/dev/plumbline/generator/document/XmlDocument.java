package dev.plumbline.generator.document;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML 1.0 document that is being written. Text and values may hold any character: one that XML
 * cannot hold, not even escaped, becomes {@code U+FFFD}.
 */
public final class XmlDocument {
  /** The factory of the JDK, whatever else is on the class path of a build. */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private static final int REPLACEMENT = 0xFFFD;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** A document without an element yet. */
  public XmlDocument() {
    try {
      // Into a writer: into bytes it would write characters beyond the BMP as references.
      xml = FACTORY.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException impossible) {
      throw wrong(impossible);
    }
    line(0);
  }

  /** Begins an element. */
  public XmlDocument start(String name) {
    return write(() -> xml.writeStartElement(name));
  }

  /** Ends the innermost element. */
  public XmlDocument end() {
    return write(xml::writeEndElement);
  }

  /** An element without content, of which attributes may follow. */
  public XmlDocument empty(String name) {
    return write(() -> xml.writeEmptyElement(name));
  }

  /** An attribute of the element that has just begun; in the order of the calls. */
  public XmlDocument attribute(String name, String value) {
    return write(() -> xml.writeAttribute(name, allowed(value)));
  }

  /** A whole number as an attribute. */
  public XmlDocument attribute(String name, long value) {
    return attribute(name, Long.toString(value));
  }

  /** The namespace of the element that has just begun and of those within it. */
  public XmlDocument namespace(String uri) {
    return write(() -> xml.writeDefaultNamespace(uri));
  }

  /** Text within the innermost element. */
  public XmlDocument text(String content) {
    return write(() -> xml.writeCharacters(allowed(content)));
  }

  /** The end of a line, and the indentation of the next one. */
  public XmlDocument line(int indentation) {
    return write(() -> xml.writeCharacters("\n" + " ".repeat(indentation)));
  }

  /** The whole document, when all elements have ended. */
  public String toText() {
    write(xml::writeEndDocument);
    write(xml::flush);
    return text.toString();
  }

  private XmlDocument write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException impossible) {
      throw wrong(impossible);
    }
  }

  /** The exception for calls in a wrong order: writing to a text cannot fail otherwise. */
  private static IllegalStateException wrong(XMLStreamException cause) {
    return new IllegalStateException(cause);
  }

  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  /** The characters of XML 1.0, production 2. */
  private static boolean isAllowed(int c) {
    return c < ' '
        ? c == '\t' || c == '\n' || c == '\r'
        : c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
