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

/**
 * A page of the site as the browser prints it.
 *
 * @param lines the lines of each sheet, from its head to its foot, without the number of the sheet
 */
record Paper(List<List<String>> lines) {
  static Paper printed(Window window, String format) throws IOException {
    window.in(Media.PRINT, ColorScheme.LIGHT);
    byte[] pdf = window.page().pdf(new Page.PdfOptions().setFormat(format));
    List<List<String>> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        lines.add(lines(document, sheet));
      }
    }
    return new Paper(lines);
  }

  private static List<String> lines(PDDocument document, int sheet) throws IOException {
    PDFTextStripper text = new PDFTextStripper();
    text.setSortByPosition(true);
    text.setStartPage(sheet);
    text.setEndPage(sheet);
    return text.getText(document)
        .lines()
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
}
