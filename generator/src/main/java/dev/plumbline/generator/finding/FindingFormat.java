package dev.plumbline.generator.finding;

import dev.plumbline.generator.inert.InertText;
import java.util.Locale;

/**
 * The format of findings in a terminal: a line that can be clicked and searched for, the line of
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
    StringBuilder text = new StringBuilder(InertText.of(head(finding)));
    String line = lines.at(finding.place());
    if (!line.isBlank()) {
      appendExcerpt(text, line, finding.place());
    }
    text.append("\n   hint: ").append(InertText.of(finding.hint()));
    String accepted = finding.accepted();
    if (accepted != null) {
      text.append("\n   accepted: ").append(InertText.of(Shortener.text(accepted)));
    }
    if (known) {
      text.append("\n   known from the baseline");
    }
    return text.toString();
  }

  private String head(Finding finding) {
    Place place = finding.place();
    return String.format(
        Locale.ROOT,
        "%s:%d:%d: %s: %s: %s",
        place.pathFrom(folder),
        place.line(),
        place.column(),
        finding.severity().word(),
        finding.code(),
        finding.message());
  }

  private static void appendExcerpt(StringBuilder text, String line, Place place) {
    int caret = Math.min(place.column() - 1, line.length());
    int from = wholeCharacters(line, Math.max(0, caret - BEFORE_CARET));
    int to = wholeCharacters(line, Math.min(line.length(), from + WIDTH));
    String number = String.format(Locale.ROOT, "%5d", place.line());
    String start = from > 0 ? "…" : "";
    String end = to < line.length() ? "…" : "";
    text.append("\n").append(number).append(" | ").append(start);
    text.append(InertText.part(line, from, to)).append(end);
    int shown = InertText.part(line, from, wholeCharacters(line, caret)).length();
    text.append("\n").append(" ".repeat(number.length())).append(" | ");
    text.append(" ".repeat(start.length() + shown)).append("^");
  }

  /** The index, or the one before if it would split a surrogate pair. */
  private static int wholeCharacters(String line, int index) {
    boolean parts =
        index > 0
            && index < line.length()
            && Character.isSurrogatePair(line.charAt(index - 1), line.charAt(index));
    return parts ? index - 1 : index;
  }
}
