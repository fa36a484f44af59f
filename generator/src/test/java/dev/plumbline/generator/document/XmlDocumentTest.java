package dev.plumbline.generator.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class XmlDocumentTest {
  @Test
  void elementsStandOnTheLinesThatTheyAreGiven() {
    XmlDocument xml = new XmlDocument();
    xml.start("list").namespace("urn:list").attribute("size", 2).line(2);
    xml.start("entry").text("one").end().line(2);
    xml.empty("entry").attribute("name", "two").line(0);

    assertThat(xml.end().line(0).toText())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <list xmlns="urn:list" size="2">
              <entry>one</entry>
              <entry name="two"/>
            </list>
            """);
  }

  @Test
  void anyTextIsReadAsItWasWritten() throws Exception {
    String text = "<b attr=\"x\">'&amp;' ]]> \t ä €\u00A0👩‍💻</b>";

    Element root = read(new XmlDocument().start("a").attribute("b", text).text(text).end());

    assertThat(root.getTextContent()).isEqualTo(text);
    assertThat(root.getAttribute("b")).isEqualTo(text.replace('\t', ' '));
  }

  @Test
  void whatXmlCannotHoldIsSeenToBeMissing() throws Exception {
    String text = "a\u0000b\u0008c\uD83Dd\uFFFEe\uFFFFf\uDE00";

    Element root = read(new XmlDocument().start("a").attribute("b", text).text(text).end());

    assertThat(root.getTextContent()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
    assertThat(root.getAttribute("b")).isEqualTo(root.getTextContent());
  }

  @Test
  void numbersAreWrittenInAsciiWhateverTheLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new XmlDocument().empty("a").attribute("n", 1_234).toText())
          .endsWith("<a n=\"1234\"/>");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void anAttributeAfterTextIsAMistakeOfTheCaller() {
    XmlDocument xml = new XmlDocument().start("a").text("b");

    assertThatThrownBy(() -> xml.attribute("c", "d")).isInstanceOf(IllegalStateException.class);
  }

  private static Element read(XmlDocument xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml.toText())))
        .getDocumentElement();
  }
}
