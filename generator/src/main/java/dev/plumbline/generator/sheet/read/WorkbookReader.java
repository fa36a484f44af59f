package dev.plumbline.generator.sheet.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.SheetCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A reader of the files of spreadsheet programs. What a file is, its bytes say and not its name.
 * Nothing in it is run or worked out, and no other file or address is opened.
 */
public final class WorkbookReader {
  static final int MOST_BYTES = 50_000_000;

  /** What files of Excel before 2007 begin with, and those with a password. */
  private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] ODS =
      "application/vnd.oasis.opendocument.spreadsheet".getBytes(US_ASCII);
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  /** Where the kind of an ODS file stands. */
  private static final int KIND_AT = 38;

  private WorkbookReader() {}

  /**
   * Reads a file.
   *
   * @return its sheets, and what is wrong; no sheets where an error keeps it from being read
   * @throws IOException if it cannot be read at all; the message names the path
   */
  public static Parsed<Workbook> read(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    Findings findings = new Findings();
    try {
      return new Parsed<>(read(path, name, findings), findings.sorted());
    } catch (RefusedSheetException e) {
      findings.add(e.finding());
      return new Parsed<>(new Workbook(name, false, List.of()), findings.sorted());
    }
  }

  private static Workbook read(Path path, String name, Findings findings)
      throws RefusedSheetException, IOException {
    if (Files.size(path) > MOST_BYTES) {
      throw new SheetFile(name, new byte[0], findings)
          .tooLarge("The file has more than 50 MB.", "No more than that");
    }
    SheetFile file = new SheetFile(name, Files.readAllBytes(path), findings);
    if (begins(file, OLD, 0)) {
      throw file.refusal(
          SheetCode.OLD_SHEET,
          "The file is of the old kind .xls, or it is protected by a password.",
          "open it in a spreadsheet program, save it as .xlsx without a password, and import that.");
    } else if (begins(file, PDF, 0)) {
      throw file.refusal(
          SheetCode.NOT_A_SHEET,
          "The file is a PDF document.",
          "save the spreadsheet that it was made from as .xlsx, and import that.");
    } else if (begins(file, ZIP, 0)) {
      return new Workbook(name, false, packed(path, file));
    }
    return new Workbook(name, true, CsvReader.read(file, withoutEnding(name)));
  }

  /** The parsers throw whatever comes up where a file is not what its kind demands. */
  private static List<Sheet> packed(Path path, SheetFile file) throws RefusedSheetException {
    try {
      return begins(file, ODS, KIND_AT) ? OdsReader.read(path, file) : XlsxReader.read(path, file);
    } catch (IOException | RuntimeException e) {
      throw file.damaged("The file is damaged: it cannot be read to its end.");
    }
  }

  private static boolean begins(SheetFile file, byte[] with, int at) {
    byte[] bytes = file.bytes();
    int end = at + with.length;
    return bytes.length >= end && Arrays.equals(bytes, at, end, with, 0, with.length);
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
