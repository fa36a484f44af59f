package dev.plumbline.generator.sheet.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.SheetCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** The text of a CSV file, in whichever of the usual encodings it was saved. */
final class CsvCharset {
  /** The one that Excel saves a CSV file in on Windows in the West. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CsvCharset() {}

  /** The text, without the mark of its encoding. */
  static String text(SheetFile file) throws RefusedSheetException {
    byte[] bytes = file.bytes();
    String text = decoded(bytes, file);
    if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
      throw file.refusal(
          SheetCode.NOT_A_SHEET,
          "The file is neither a spreadsheet nor a table of text.",
          "save it as .xlsx, .ods or .csv in a spreadsheet program, and import that.");
    }
    return text;
  }

  private static String decoded(byte[] bytes, SheetFile file) {
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    } else if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      file.warn(
          SheetCode.OTHER_CHARSET,
          Place.startOf(file.name()),
          "The file is not saved as UTF-8. It is read as Windows-1252, the encoding of Western"
              + " Windows computers.",
          "look at letters with accents and at quotation marks; if they are wrong, save the file"
              + " as .xlsx or as \"CSV UTF-8\", and import that.");
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }
}
