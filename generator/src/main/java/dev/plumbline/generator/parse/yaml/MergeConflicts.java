package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import java.util.List;
import java.util.function.Predicate;

/**
 * The merge conflicts in a file: the lines that Git writes where two changes meet and somebody has
 * to choose. Reading goes on with the first of the two, so that the rest of the file can be judged.
 */
public final class MergeConflicts {
  private static final String OURS = "<<<<<<<";
  private static final String BASE = "|||||||";
  private static final String MIDDLE = "=======";
  private static final String THEIRS = ">>>>>>>";

  private final Place start;
  private final Findings findings;
  private final String[] lines;

  private MergeConflicts(Place start, String text, Findings findings) {
    this.start = start;
    this.findings = findings;
    this.lines = text.split("\n", -1);
  }

  /**
   * The text with empty lines in place of the marks and of the second change.
   *
   * @param start where the text begins
   */
  public static String resolved(Place start, String text, Findings findings) {
    boolean none = List.of(OURS, BASE, THEIRS).stream().noneMatch(text::contains);
    return none ? text : new MergeConflicts(start, text, findings).resolved();
  }

  private String resolved() {
    int line = 0;
    while (line < lines.length) {
      line = isMark(lines[line], OURS) ? afterConflict(line) : line + 1;
    }
    remains();
    return String.join("\n", lines);
  }

  /**
   * Takes out a conflict that begins at a line, if it is whole; where to go on. Git knows no code.
   */
  private int afterConflict(int begin) {
    int second = next(begin + 1, line -> isMark(line, BASE) || isMiddle(line));
    int middle = next(second, MergeConflicts::isMiddle);
    int end = next(middle, line -> isMark(line, THEIRS));
    if (end == lines.length) {
      return begin + 1;
    }
    report(begin);
    take(begin, begin);
    take(second, end);
    return end + 1;
  }

  /** The line from which on a condition holds, within one conflict; the last but one if none. */
  private int next(int from, Predicate<String> wanted) {
    int line = from;
    while (line < lines.length && !wanted.test(lines[line])) {
      line = isMark(lines[line], OURS) ? lines.length : line + 1;
    }
    return line;
  }

  /** Reports marks left over from a conflict; in code they may be an example. */
  private void remains() {
    Fences fences = new Fences();
    boolean found = false;
    for (int line = 0; line < lines.length; line++) {
      boolean code = fences.hold(lines[line]);
      boolean remains = !code && isLabelled(lines[line]);
      if (remains) {
        report(line);
        take(line, line);
      }
      found |= remains;
    }
    for (int line = 0; found && line < lines.length; line++) {
      lines[line] = isMiddle(lines[line]) ? "" : lines[line];
    }
  }

  private static boolean isLabelled(String line) {
    boolean mark = isMark(line, OURS) || isMark(line, BASE) || isMark(line, THEIRS);
    return mark && !line.substring(OURS.length()).isBlank();
  }

  private static boolean isMark(String line, String mark) {
    return line.startsWith(mark)
        && (line.length() == mark.length() || line.charAt(mark.length()) == ' ');
  }

  private static boolean isMiddle(String line) {
    return line.stripTrailing().equals(MIDDLE);
  }

  private void take(int from, int to) {
    for (int line = from; line <= to; line++) {
      lines[line] = "";
    }
  }

  private void report(int line) {
    findings.add(
        Code.MERGE_CONFLICT,
        new Place(start.path(), start.line() + line, 1),
        "Two changes conflict here, and the conflict has not been resolved.",
        "keep what is right from each, and delete the lines that start with <<<<<<<, ======= and"
            + " >>>>>>>.");
  }
}
