package dev.plumbline.generator.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding as people read it in a terminal: a line that can be clicked and grepped, the line of
 * the content with a caret under the spot, and the hint.
 */
final class FindingFormat {
  private static final int WIDTH = 110;
  private static final int BEFORE_CARET = 70;

  private final Map<String, String> texts;
  private final String folder;
  private final Map<String, List<String>> lines = new HashMap<>();

  FindingFormat(Map<String, String> texts, String folder) {
    this.texts = texts;
    this.folder = folder;
  }

  String format(Finding finding) {
    StringBuilder text = new StringBuilder(folder).append(head(finding));
    String line = line(finding.place());
    if (!line.isBlank()) {
      appendExcerpt(text, line, finding.place());
    }
    text.append("\n   hint: ").append(finding.hint());
    String accepted = finding.accepted();
    if (accepted != null) {
      text.append("\n   accepted: ").append(accepted);
    }
    return text.toString();
  }

  private static String head(Finding finding) {
    return "%s: %s: %s: %s"
        .formatted(finding.place(), finding.severity().word(), finding.code(), finding.message());
  }

  private String line(Place place) {
    List<String> all =
        lines.computeIfAbsent(place.path(), path -> texts.getOrDefault(path, "").lines().toList());
    return place.line() <= all.size() ? all.get(place.line() - 1) : "";
  }

  private static void appendExcerpt(StringBuilder text, String line, Place place) {
    int caret = Math.min(place.column() - 1, line.length());
    int from = Math.max(0, caret - BEFORE_CARET);
    int to = Math.min(line.length(), from + WIDTH);
    String number = "%5d".formatted(place.line());
    String start = from > 0 ? "…" : "";
    String end = to < line.length() ? "…" : "";
    text.append("\n").append(number).append(" | ").append(start);
    text.append(visible(line.substring(from, to))).append(end);
    text.append("\n").append(" ".repeat(number.length())).append(" | ");
    text.append(" ".repeat(start.length() + caret - from)).append("^");
  }

  /** Control characters could move the terminal's cursor; a tab would move the caret. */
  private static String visible(String line) {
    return line.replaceAll("\\p{Cntrl}", " ");
  }
}
