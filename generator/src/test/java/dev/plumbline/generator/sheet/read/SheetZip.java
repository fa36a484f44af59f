package dev.plumbline.generator.sheet.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook, part by part. */
final class SheetZip {
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  private SheetZip() {}

  static Path xlsx(Path file, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      write(zip, parts);
    }
    return file;
  }

  /** An ODS file, which begins with its kind, not packed. */
  static Path ods(Path file, String styles, String tables) throws IOException {
    byte[] kind = ODS.getBytes(UTF_8);
    CRC32 sum = new CRC32();
    sum.update(kind);
    ZipEntry first = new ZipEntry("mimetype");
    first.setMethod(ZipEntry.STORED);
    first.setSize(kind.length);
    first.setCrc(sum.getValue());
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(first);
      zip.write(kind);
      write(
          zip,
          Map.of(
              "content.xml",
              "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'"
                  + " xmlns:style='s' xmlns:fo='f'><office:automatic-styles>"
                  + styles
                  + "</office:automatic-styles><office:body><office:spreadsheet>"
                  + tables
                  + "</office:spreadsheet></office:body></office:document-content>"));
    }
    return file;
  }

  private static void write(ZipOutputStream zip, Map<String, String> parts) throws IOException {
    for (Map.Entry<String, String> part : parts.entrySet()) {
      zip.putNextEntry(new ZipEntry(part.getKey()));
      zip.write(part.getValue().getBytes(UTF_8));
    }
  }
}
