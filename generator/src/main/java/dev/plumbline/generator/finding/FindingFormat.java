package dev.plumbline.generator.finding;

import java.util.Locale;

/**
 * A finding as people read it in a terminal: a line that can be clicked and grepped, the line of
 * the content with a caret under the spot, and the hint.
 */
final class FindingFormat {
  private static final int WIDTH = 110;
  private static final int BEFORE_CARET = 70;

  private final FindingLines lines;
  private final String folder;

  FindingFormat(FindingLines lines, String folder) {
    this.lines = lines;
    this.folder = folder;
  }

  String format(Finding finding, boolean known) {
    StringBuilder text = new StringBuilder(visible(folder + head(finding)));
    String line = lines.at(finding.place());
    if (!line.isBlank()) {
      appendExcerpt(text, line, finding.place());
    }
    text.append("\n   hint: ").append(visible(finding.hint()));
    String accepted = finding.accepted();
    if (accepted != null) {
      text.append("\n   accepted: ").append(visible(accepted));
    }
    if (known) {
      text.append("\n   known from the baseline");
    }
    return text.toString();
  }

  private static String head(Finding finding) {
    return String.format(
        Locale.ROOT,
        "%s: %s: %s: %s",
        finding.place(),
        finding.severity().word(),
        finding.code(),
        finding.message());
  }

  private static void appendExcerpt(StringBuilder text, String line, Place place) {
    int caret = Math.min(place.column() - 1, line.length());
    int from = Math.max(0, caret - BEFORE_CARET);
    int to = Math.min(line.length(), from + WIDTH);
    String number = String.format(Locale.ROOT, "%5d", place.line());
    String start = from > 0 ? "…" : "";
    String end = to < line.length() ? "…" : "";
    text.append("\n").append(number).append(" | ").append(start);
    text.append(visible(line.substring(from, to))).append(end);
    text.append("\n").append(" ".repeat(number.length())).append(" | ");
    text.append(" ".repeat(start.length() + caret - from)).append("^");
  }

  /**
   * Control characters could move the terminal's cursor, a tab would move the caret, and what a
   * line end brings to the start of a line, a build server might take for a command.
   */
  private static String visible(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
