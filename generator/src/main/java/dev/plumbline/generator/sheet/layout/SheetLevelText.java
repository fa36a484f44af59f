package dev.plumbline.generator.sheet.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text at the head of a level, such as "IC3 – Senior engineer (grade 3)": its code, its grade,
 * and its title, which is all the rest.
 */
final class SheetLevelText {
  private static final int MOST_GRADE = 99;

  /** What parts are separated by. A hyphen within a word or a code is none. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*[:|()\\[\\]–—]\\s*|\\s+-+\\s+");

  private static final Pattern CODE =
      Pattern.compile("[A-Z]{1,4}[ .-]?\\d{1,2}(?:\\.\\d{1,2})?[a-zA-Z]?");
  private static final Pattern CODE_FIRST = Pattern.compile("(" + CODE + ")[ ,]+(.*)");
  private static final Pattern CODE_LAST = Pattern.compile("(.*?)[ ,]+(" + CODE + ")");

  private static final Pattern GRADE = Pattern.compile("(?i)(?:job |pay )?grade[ .:#]*(\\d{1,2})");

  /** A title that says a grade too, if nothing else does. */
  private static final Pattern LEVEL =
      Pattern.compile("(?i)(?:level|stufe|niveau|nivel)[ .#]*(\\d{1,2})");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private SheetLevel head;
  private boolean sure;
  private final List<String> titles = new ArrayList<>();

  private SheetLevelText(SheetLevel head) {
    this.head = head;
    this.sure = head.grade() != null;
  }

  /** A head with what a text says, besides what it said before. */
  static SheetLevel added(SheetLevel head, String text) {
    SheetLevelText reading = new SheetLevelText(head);
    text.lines()
        .map(line -> line.replaceAll("[\\s\u00A0]+", " ").strip())
        .forEach(reading::addLine);
    String title = String.join(", ", reading.titles);
    return title.isEmpty() ? reading.head : withTitle(reading.head, title);
  }

  private static SheetLevel withTitle(SheetLevel head, String title) {
    return head.withTitle(head.title().isEmpty() ? title : head.title() + ", " + title);
  }

  /** A line that says nothing but a title is left as it is. */
  private void addLine(String line) {
    String[] parts = BETWEEN.split(line);
    boolean title = Arrays.stream(parts).noneMatch(SheetLevelText::isMore);
    for (String part : title ? new String[] {line} : parts) {
      if (!part.isBlank()) {
        add(part);
      }
    }
  }

  private static boolean isMore(String part) {
    return Stream.of(CODE, CODE_FIRST, CODE_LAST, GRADE, NUMBER)
        .anyMatch(pattern -> pattern.matcher(part).matches());
  }

  private void add(String part) {
    Matcher grade = GRADE.matcher(part);
    Matcher first = CODE_FIRST.matcher(part);
    Matcher last = CODE_LAST.matcher(part);
    if (CODE.matcher(part).matches() && head.code().isEmpty()) {
      head = head.withCode(part);
    } else if (grade.matches() && !sure) {
      set(grade.group(1));
    } else if (first.matches() && head.code().isEmpty()) {
      head = head.withCode(first.group(1));
      add(first.group(2));
    } else if (last.matches() && head.code().isEmpty()) {
      head = head.withCode(last.group(2));
      add(last.group(1));
    } else if (NUMBER.matcher(part).matches() && !sure) {
      set(part);
    } else {
      titles.add(part);
      Matcher level = LEVEL.matcher(part);
      if (level.matches() && head.grade() == null) {
        head = head.withGrade(Integer.valueOf(level.group(1)));
      }
    }
  }

  private void set(String number) {
    head = head.withGrade(Integer.valueOf(number));
    sure = true;
  }

  /** The grade that a cell gives as a number, with or without a word before it; 0 for none. */
  static int grade(String text) {
    Matcher grade = GRADE.matcher(text.strip());
    Matcher level = LEVEL.matcher(text.strip());
    String number =
        grade.matches() ? grade.group(1) : level.matches() ? level.group(1) : text.strip();
    boolean whole = NUMBER.matcher(number).matches();
    return whole ? Math.min(Integer.parseInt(number), MOST_GRADE) : 0;
  }
}
