package dev.plumbline.generator.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A writer of a workbook, sheet by sheet. Where the stream fails, its methods throw {@link
 * UncheckedIOException}.
 */
public final class WorkbookWriter {
  /** A time that zip files hold without its zone; the first of January 1980 they do not. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The least work for nearly the least bytes: sheets repeat themselves. */
  private static final int COMPRESSION = 1;

  /** Programs refuse a foot of more than 255 characters. */
  private static final int MOST_FOOT = 80;

  private final ZipOutputStream zip;
  private final SheetNames names = new SheetNames();
  private final List<String> sheetNames = new ArrayList<>();
  private final List<WorkbookParts.Named> sheets = new ArrayList<>();
  private final String title;
  private @Nullable SheetWriter sheet;

  /** Begins a workbook under a title, which needs at least one sheet. The stream stays open. */
  public WorkbookWriter(OutputStream out, String title) {
    this.title = CellText.allowed(title);
    zip = new ZipOutputStream(out);
    zip.setLevel(COMPRESSION);
    // At the beginning, programs tell by it what file it is.
    part("[Content_Types].xml", xml -> WorkbookParts.fixed("content-types.xml", xml));
    part("_rels/.rels", xml -> WorkbookParts.fixed("relationships.xml", xml));
    part("xl/styles.xml", xml -> WorkbookParts.fixed("styles.xml", xml));
  }

  /**
   * Begins a sheet, and ends the one before it.
   *
   * @param name any text; the sheet gets the name that is nearest to it
   */
  public SheetWriter sheet(String name, SheetFormat format) {
    endSheet();
    sheetNames.add(names.name(name));
    begin("xl/worksheets/sheet" + sheetNames.size() + ".xml");
    SheetWriter next = new SheetWriter(new XmlStream(zip), format, foot());
    sheet = next;
    return next;
  }

  private void endSheet() {
    if (sheet != null) {
      sheet.end();
      String name = sheetNames.get(sheets.size());
      sheets.add(new WorkbookParts.Named(name, sheet.format(), sheet.rows()));
      List<String> links = sheet.links();
      if (!links.isEmpty()) {
        String part = "xl/worksheets/_rels/sheet" + sheets.size() + ".xml.rels";
        part(part, xml -> WorkbookParts.links(links, xml));
      }
    }
  }

  /** The title as far as the foot of a page has room for it. */
  private String foot() {
    int end =
        title.offsetByCodePoints(0, Math.min(MOST_FOOT, title.codePointCount(0, title.length())));
    return end == title.length() ? title : title.substring(0, end) + "…";
  }

  /** Ends the workbook. */
  public void end() {
    endSheet();
    part("xl/workbook.xml", xml -> WorkbookParts.workbook(sheets, xml));
    part("xl/_rels/workbook.xml.rels", xml -> WorkbookParts.relationships(sheets.size(), xml));
    part("docProps/core.xml", xml -> WorkbookParts.properties(title, xml));
    try {
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void part(String name, Consumer<XmlStream> content) {
    begin(name);
    XmlStream xml = new XmlStream(zip);
    content.accept(xml);
    xml.flush();
  }

  /** Begins a part, and ends the one before it. */
  private void begin(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    try {
      zip.putNextEntry(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
