package dev.plumbline.generator.sheet.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file that is being written, by RFC 4180 and in UTF-8. Its texts are guarded by {@link
 * FormulaGuard}. Where the stream fails, its methods throw {@link UncheckedIOException}.
 */
public final class CsvFile {
  /** The sign by which Excel knows UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvWriter csv;
  private List<String> above = List.of();
  private List<String> guardedAbove = List.of();

  /** Begins a file. The stream stays open. */
  public CsvFile(OutputStream out) {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      writer.write(BYTE_ORDER_MARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    csv = CsvWriter.builder().build(writer);
  }

  /** Adds a row. */
  public void row(List<String> texts) {
    List<String> guarded = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      // Often a cell has the text of the one above it.
      boolean same = i < above.size() && above.get(i).equals(texts.get(i));
      guarded.add(same ? guardedAbove.get(i) : guarded(texts.get(i)));
    }
    csv.writeRecord(guarded);
    above = texts;
    guardedAbove = guarded;
  }

  private static String guarded(String text) {
    return FormulaGuard.guarded(CellText.allowed(text));
  }

  /** Ends the file. */
  public void end() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
