package dev.plumbline.generator.sheet.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Parsed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want something else than to be read, and files just inside the limits. */
class HostileSheetTest {
  private static final String TYPES =
      "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

  private static final String RELATIONS =
      "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\""
          + " Target=\"xl/workbook.xml\"/></Relationships>";

  private static final String WORKBOOK =
      "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>";

  private static final String SHEETS =
      "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\""
          + " Target=\"worksheets/sheet1.xml\"/></Relationships>";

  @TempDir Path folder;

  @Test
  void anOldWorkbookIsRefusedWithTheRemedy() throws IOException {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    Finding finding = only(file("old.xls", old));

    assertThat(finding.code().id()).isEqualTo("old-sheet");
    assertThat(finding.hint()).contains("save it as .xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7", "<html><table>", "<?xml version='1.0'?><Workbook/>", "a\0b"})
  void whatIsNoSpreadsheetIsRefused(String text) throws IOException {
    assertThat(only(file("table.csv", text.getBytes(UTF_8))).code().id()).isEqualTo("not-a-sheet");
  }

  @Test
  void aPackedFileThatIsNoWorkbookIsRefused() throws IOException {
    assertThat(only(zip(Map.of("word/document.xml", "<document/>"))).code().id())
        .isEqualTo("not-a-sheet");
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

    assertThat(only(file("half.xlsx", half)).code().id()).isEqualTo("damaged-sheet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c r=\"A1\"",
        "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A9999999\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"strange\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row>"
      })
  void aSheetThatNoProgramWritesIsAFinding(String rows) throws IOException {
    assertThat(only(workbook(rows)).code().id()).isEqualTo("damaged-sheet");
  }

  @Test
  void entitiesAreNotReadFromFiles() throws IOException {
    Path secret = file("secret.txt", "the secret".getBytes(UTF_8));
    Map<String, String> parts = parts("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>");
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (name, xml) ->
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + xml);
    Parsed<Workbook> read = WorkbookReader.read(zip(parts));

    assertThat(read.value().toString()).doesNotContain("the secret");
  }

  @Test
  void aFileOfMoreThanFiftyMegabytesIsRefusedUnread() throws IOException {
    assertThat(only(sparse(WorkbookReader.MOST_BYTES + 1)).code().id()).isEqualTo("large-sheet");
  }

  @Test
  void aFileOfFiftyMegabytesIsRead() throws IOException {
    assertThat(only(sparse(WorkbookReader.MOST_BYTES)).code().id()).isEqualTo("damaged-sheet");
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
    assertThat(only(bomb(ZipParts.MOST_BYTES + 1)).code().id()).isEqualTo("large-sheet");
  }

  @Test
  void aLargeFileWithinTheLimitIsUnpacked() throws IOException {
    assertThat(WorkbookReader.read(bomb(ZipParts.MOST_BYTES - 10_000)).findings()).isEmpty();
  }

  @Test
  void moreThanAThousandPartsAreRefused() throws IOException {
    assertThat(only(many(ZipParts.MOST_PARTS + 1)).code().id()).isEqualTo("large-sheet");
  }

  @Test
  void aThousandPartsAreRead() throws IOException {
    assertThat(WorkbookReader.read(many(ZipParts.MOST_PARTS)).findings()).isEmpty();
  }

  @Test
  void moreThanHalfAMillionCellsAreRefused() throws IOException {
    assertThat(only(cells(SheetFile.MOST_CELLS + 1)).code().id()).isEqualTo("large-sheet");
  }

  @Test
  void halfAMillionCellsAreRead() throws IOException {
    assertThat(WorkbookReader.read(cells(SheetFile.MOST_CELLS)).findings()).isEmpty();
  }

  @Test
  void aFormulaIsNotWorkedOutAndItsLastValueCounts() throws IOException {
    Parsed<Workbook> read =
        WorkbookReader.read(
            workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>cmd|'/c calc'!A0</f><v>Last</v></c>"
                    + "<c r=\"B1\"><f>1+1</f></c></row>"));

    assertThat(read.findings()).extracting(f -> f.code().id()).containsExactly("formula");
    assertThat(texts(read)).containsExactly("Last", "=1+1");
    assertThat(read.value().sheets().get(0).cells().get(1).unusable())
        .isEqualTo("it is a formula without a value");
  }

  @Test
  void aValueThatIsNoneOfItsKindIsKeptAndNotUsed() throws IOException {
    Parsed<Workbook> read =
        WorkbookReader.read(
            workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"n\"><v>one</v></c>"
                    + "<c r=\"B1\" t=\"e\"><v>#REF!</v></c></row>"));

    assertThat(texts(read)).containsExactly("one", "#REF!");
    assertThat(read.value().sheets().get(0).cells())
        .allMatch(cell -> "it holds an error".equals(cell.unusable()));
  }

  @Test
  void aLinkToAnotherFileIsTold() throws IOException {
    Map<String, String> parts = parts("");
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (name, xml) ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id=\"e\" Type=\"x/externalLink\" Target=\"e.xml\"/></Relationships>"));

    assertThat(only(zip(parts)).code().id()).isEqualTo("outside-link");
  }

  @Test
  void aQuotationMarkThatNothingEndsIsFoundAtItsLine() throws IOException {
    Finding finding =
        only(file("a.csv", "Level,Skill\nIC1,\"Finds it\nIC2,Ends it\n".getBytes(UTF_8)));

    assertThat(finding.code().id()).isEqualTo("open-quote");
    assertThat(finding.place().line()).isEqualTo(2);
  }

  @Test
  void textBehindAClosingQuotationMarkIsAFinding() throws IOException {
    byte[] text = "Level,Skill\nIC1,\"Finds it\" soon\n".getBytes(UTF_8);
    assertThat(only(file("a.csv", text)).code().id()).isEqualTo("open-quote");
  }

  @Test
  void quotationMarksWithinAValueAreText() throws IOException {
    byte[] text = "Level;Skill\nIC1;A 5\" nail\nIC2;\"Says \"\"no\"\"\"\n".getBytes(UTF_8);

    assertThat(texts(WorkbookReader.read(file("a.csv", text))))
        .containsExactly("Level", "Skill", "IC1", "A 5\" nail", "IC2", "Says \"no\"");
  }

  @Test
  void aTextInWindows1252IsReadAndTold() throws IOException {
    Parsed<Workbook> read =
        WorkbookReader.read(
            file("a.csv", "Stufe;Können\nE1;Prüft".getBytes(Charset.forName("windows-1252"))));

    assertThat(read.findings()).extracting(f -> f.code().id()).containsExactly("other-charset");
    assertThat(texts(read)).contains("Können", "Prüft");
  }

  @Test
  void aTextInUtf8OrUtf16WithItsMarkIsRead() throws IOException {
    String text = "Stufe\tKönnen\nE1\tPrüft";
    for (byte[] bytes :
        List.of(("\uFEFF" + text).getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_16LE))) {
      Parsed<Workbook> read = WorkbookReader.read(file("a.csv", bytes));
      assertThat(read.findings()).isEmpty();
      assertThat(texts(read)).containsExactly("Stufe", "Können", "E1", "Prüft");
    }
  }

  private static List<String> texts(Parsed<Workbook> read) {
    return read.value().sheets().stream()
        .flatMap(sheet -> sheet.cells().stream())
        .map(cell -> cell.text().plain())
        .toList();
  }

  private static Finding only(Path file) throws IOException {
    List<Finding> findings = WorkbookReader.read(file).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path workbook(String rows) throws IOException {
    return zip(parts(rows));
  }

  private static Map<String, String> parts(String rows) {
    Map<String, String> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", RELATIONS);
    parts.put("xl/workbook.xml", WORKBOOK);
    parts.put("xl/_rels/workbook.xml.rels", SHEETS);
    parts.put(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return parts;
  }

  private Path zip(Map<String, String> parts) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return file;
  }

  /** A workbook that has this many bytes of XML besides its own. */
  private Path bomb(int bytes) throws IOException {
    Map<String, String> parts = parts("");
    Path file = folder.resolve("bomb.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(ISO_8859_1));
      }
      zip.putNextEntry(new ZipEntry("xl/styles-of-another.xml"));
      zip.write(new byte[bytes]);
    }
    return file;
  }

  /** A file that begins as a packed one, and has a hole up to its size. */
  private Path sparse(int bytes) throws IOException {
    Path file = file("sparse.xlsx", new byte[] {'P', 'K', 3, 4});
    try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.position(bytes - 1L).write(ByteBuffer.allocate(1));
    }
    return file;
  }

  private Path many(int count) throws IOException {
    Map<String, String> parts = parts("");
    for (int i = parts.size(); i < count; i++) {
      parts.put("media/" + i + ".png", "");
    }
    return zip(parts);
  }

  private Path cells(int count) throws IOException {
    int columns = 10_000;
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(i % columns == 0 ? (i == 0 ? "<row>" : "</row><row>") : "").append("<c/>");
    }
    return workbook(rows.append("</row>").toString());
  }
}
