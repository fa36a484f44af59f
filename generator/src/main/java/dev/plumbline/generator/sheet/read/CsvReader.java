package dev.plumbline.generator.sheet.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.SheetCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader of CSV files, whose values are separated by commas, semicolons, tabs or bars. */
final class CsvReader {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /** A first line by which a file names its separator to Excel. */
  private static final Pattern NAMED = Pattern.compile("sep=(.)\\R");

  /** How many lines are looked at to find the separator. */
  private static final int SAMPLE = 100;

  private CsvReader() {}

  static List<Sheet> read(SheetFile file, String sheetName) throws RefusedSheetException {
    String written = CsvCharset.text(file);
    Matcher named = NAMED.matcher(written);
    boolean says = named.lookingAt();
    char separator = says ? named.group(1).charAt(0) : separator(written);
    String text = says ? written.substring(named.end()) : written;
    refuseOpenQuote(text, separator, file);
    CellCollector cells = new CellCollector(file, sheetName, false);
    int count = 0;
    try (var records = reader(text, separator)) {
      int row = 0;
      for (CsvRecord record : records) {
        for (int column = 0; column < record.getFieldCount(); column++) {
          count = file.counted(count);
          cells.add(cell(row, column, record.getField(column)), false);
        }
        row++;
      }
    } catch (CsvParseException | IOException e) {
      throw file.refusal(
          SheetCode.OPEN_QUOTE,
          "A value goes on after its closing quotation mark, so it is unclear where it ends.",
          "write quotation marks within a value twice, or save the file as .xlsx.");
    }
    return List.of(cells.sheet(List.of()));
  }

  private static SheetCell cell(int row, int column, String value) {
    int indent = value.length() - value.stripLeading().length();
    return new SheetCell(row, column, MarkedText.of(value).strip(), "", indent, null);
  }

  private static de.siegmar.fastcsv.reader.CsvReader<CsvRecord> reader(String text, char by) {
    return de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(by)
        .skipEmptyLines(false)
        .maxBufferSize(Math.max(text.length() + 1, 1 << 14))
        .ofCsvRecord(text);
  }

  /** The separator by which the most lines have the same number of values, more than one. */
  private static char separator(String text) {
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long score = score(text, separator);
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  private static long score(String text, char separator) {
    List<Integer> widths = new ArrayList<>();
    try (var records = reader(text, separator)) {
      for (CsvRecord record : records) {
        widths.add(record.getFieldCount());
        if (widths.size() == SAMPLE) {
          break;
        }
      }
    } catch (CsvParseException | IOException e) {
      return 0;
    }
    int usual =
        widths.stream()
            .filter(width -> width > 1)
            .max(Comparator.comparingLong(width -> count(widths, width)))
            .orElse(1);
    return usual == 1 ? 0 : count(widths, usual) * usual;
  }

  private static long count(List<Integer> widths, int width) {
    return widths.stream().filter(other -> other == width).count();
  }

  private static void refuseOpenQuote(String text, char separator, SheetFile file)
      throws RefusedSheetException {
    int line = CsvQuotes.openLine(text, separator);
    if (line > 0) {
      throw new RefusedSheetException(
          Finding.of(
              SheetCode.OPEN_QUOTE,
              new Place(file.name(), line, 1),
              "A value begins with a quotation mark on this line, and no other one ends it.",
              "remove the quotation mark or add the other one, or save the file as .xlsx."));
    }
  }
}
