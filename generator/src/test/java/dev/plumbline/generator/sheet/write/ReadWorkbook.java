package dev.plumbline.generator.sheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The parts of a workbook, read back from its bytes. */
public record ReadWorkbook(Map<String, String> parts) {
  /** Reads a workbook, from its beginning to its end. */
  public static ReadWorkbook of(byte[] bytes) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getExtra()).isNull();
        assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return new ReadWorkbook(parts);
  }

  /** The XML of a sheet, by its number from 1. */
  public String sheet(int number) {
    return requireNonNull(parts.get("xl/worksheets/sheet" + number + ".xml"));
  }

  /** The names of its sheets. */
  public List<String> names() throws Exception {
    List<String> names = new ArrayList<>();
    for (Element sheet : elements(xml(requireNonNull(parts.get("xl/workbook.xml"))), "sheet")) {
      names.add(sheet.getAttribute("name"));
    }
    return names;
  }

  /** The texts of the cells of a sheet, row by row. */
  public List<List<String>> rows(int sheet) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : elements(xml(sheet(sheet)).getDocumentElement(), "row")) {
      rows.add(elements(row, "c").stream().map(Element::getTextContent).toList());
    }
    return rows;
  }

  /** The addresses that the links of a sheet lead to. */
  public List<String> links(int sheet) throws Exception {
    String part = parts.get("xl/worksheets/_rels/sheet" + sheet + ".xml.rels");
    return part == null
        ? List.of()
        : elements(xml(part).getDocumentElement(), "Relationship").stream()
            .map(one -> one.getAttribute("Target"))
            .toList();
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getDocumentElement(), name);
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = parent.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
