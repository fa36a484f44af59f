package dev.plumbline.generator.sheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The parts of a workbook besides its sheets, by ECMA-376. */
final class WorkbookParts {
  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WorkbookParts() {}

  /** A part that is the same in every workbook. */
  static void fixed(String file, XmlStream xml) {
    try (InputStream stream = WorkbookParts.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
      xml.raw(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list of sheets, with what is printed of them, and the heads on each page. */
  static void workbook(List<Named> sheets, XmlStream xml) {
    xml.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
    xml.raw(" xmlns:r=\"" + OFFICE + "\"><sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      xml.raw("<sheet name=\"").text(sheets.get(i).name()).raw("\" sheetId=\"").number(i + 1);
      xml.raw("\" r:id=\"rId").number(i + 1).raw("\"/>");
    }
    xml.raw("</sheets><definedNames>");
    for (int i = 0; i < sheets.size(); i++) {
      String quoted = "'" + sheets.get(i).name() + "'!";
      SheetFormat format = sheets.get(i).format();
      defined("Print_Area", i, format.printedArea(quoted, sheets.get(i).rows()), xml);
      defined("Print_Titles", i, format.printed(quoted), xml);
    }
    xml.raw("</definedNames></workbook>");
  }

  private static void defined(String name, int sheet, String range, XmlStream xml) {
    xml.raw("<definedName name=\"_xlnm." + name + "\" localSheetId=\"").number(sheet).raw("\">");
    xml.text(range).raw("</definedName>");
  }

  /** The places of the sheets and of the styles. */
  static void relationships(int sheets, XmlStream xml) {
    xml.raw(RELATIONSHIPS);
    for (int i = 1; i <= sheets; i++) {
      relationship(i, "worksheet", "worksheets/sheet" + i + ".xml\"", xml);
    }
    relationship(sheets + 1, "styles", "styles.xml\"", xml);
    xml.raw("</Relationships>");
  }

  /** The addresses that the links of a sheet lead to. */
  static void links(List<String> addresses, XmlStream xml) {
    xml.raw(RELATIONSHIPS);
    for (int i = 0; i < addresses.size(); i++) {
      relationship(i + 1, "hyperlink", "", xml);
      xml.text(addresses.get(i)).raw("\" TargetMode=\"External\"/>");
    }
    xml.raw("</Relationships>");
  }

  private static void relationship(int id, String type, String target, XmlStream xml) {
    xml.raw("<Relationship Id=\"rId").number(id).raw("\" Type=\"" + OFFICE + "/" + type);
    xml.raw("\" Target=\"" + target).raw(target.isEmpty() ? "" : "/>");
  }

  /** The properties of the workbook: its title. No time is among them. */
  static void properties(String title, XmlStream xml) {
    xml.raw("<cp:coreProperties");
    xml.raw(
        " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"");
    xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
    xml.text(title).raw("</dc:title></cp:coreProperties>");
  }

  /** A sheet with its name and the number of its rows. */
  record Named(String name, SheetFormat format, int rows) {}
}
