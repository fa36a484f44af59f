package dev.plumbline.generator.sheet.read;

/**
 * A walk over the quotation marks of a CSV text. A value that begins with one goes on to the next
 * one that is not doubled; where that never comes, the rest of the file is its value, which the
 * library that reads it takes for granted.
 */
final class CsvQuotes {
  private CsvQuotes() {}

  /**
   * The line, from 1, of the quotation mark that begins a value and is not followed by its end; 0
   * if there is none.
   */
  static int openLine(String text, char separator) {
    int line = 1;
    int openedAt = 0;
    boolean starts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (openedAt > 0) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else if (c == '"') {
          openedAt = 0;
        }
      } else if (c == '"' && starts) {
        openedAt = line;
      }
      starts = openedAt == 0 && (c == separator || c == '\n' || c == '\r');
    }
    return openedAt;
  }
}
