package dev.plumbline.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of the site as the browser prints it.
 *
 * @param lines the lines of each sheet, from its head to its foot, without the number of the sheet
 * @param filled how far down each sheet has text, from 0 to 1
 */
record Paper(List<List<String>> lines, List<Double> filled) {
  /** The margin above and below what is printed, of a sheet's height, as the style sheet has it. */
  private static final double MARGIN = 18 / 297.0;

  static Paper printed(Window window, String format) throws IOException {
    window.in(Media.PRINT, ColorScheme.LIGHT);
    byte[] pdf = window.page().pdf(new Page.PdfOptions().setFormat(format));
    List<List<String>> lines = new ArrayList<>();
    List<Double> filled = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        Sheet text = new Sheet(sheet);
        lines.add(lines(text.getText(document), sheet));
        filled.add(text.filled());
      }
    }
    return new Paper(lines, filled);
  }

  private static List<String> lines(String text, int sheet) {
    return text.lines()
        .map(line -> line.replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty() && !line.equals(String.valueOf(sheet)))
        .toList();
  }

  int sheets() {
    return lines.size();
  }

  /** The last line of each sheet except the last. */
  List<String> feet() {
    return lines.subList(0, sheets() - 1).stream()
        .filter(sheet -> !sheet.isEmpty())
        .map(sheet -> sheet.get(sheet.size() - 1))
        .toList();
  }

  /** How far down each sheet except the last has text. */
  List<Double> filledBeforeTheLast() {
    return filled.subList(0, sheets() - 1);
  }

  /** The text of one sheet, and the place of its last line. */
  private static final class Sheet extends PDFTextStripper {
    private double lowest;

    Sheet(int number) throws IOException {
      setSortByPosition(true);
      setStartPage(number);
      setEndPage(number);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      double place = text.getYDirAdj() / text.getPageHeight();
      if (place < 1 - MARGIN) {
        lowest = Math.max(lowest, place);
      }
      super.processTextPosition(text);
    }

    double filled() {
      return (lowest - MARGIN) / (1 - 2 * MARGIN);
    }
  }
}
