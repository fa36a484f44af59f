package dev.plumbline.generator.change.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A comment of at most the length that Git hosts allow, which counts the parts that it leaves out.
 */
final class CommentDraft {
  /** GitHub refuses more than 65,536 characters. */
  private static final int LIMIT = 65_000;

  /** The most characters that findings may take. */
  private static final int KEPT = 20_000;

  private static final int TAIL = 300;

  private final StringBuilder text;
  private final StringBuilder kept = new StringBuilder();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private String section = "";

  CommentDraft(String head) {
    this.text = new StringBuilder(cut(head, LIMIT - KEPT - TAIL));
  }

  /** Adds a block for the end, which is never left out. Must be called before any part is added. */
  void keep(String block) {
    block.lines().map(line -> line + "\n").forEach(this::keepLine);
  }

  private void keepLine(String line) {
    if (kept.length() + line.length() <= KEPT) {
      kept.append(line);
    } else {
      leftOut.merge("finding", 1, Integer::sum);
    }
  }

  /** Begins a section, whose heading is shown with the first part that fits. */
  void section(String head) {
    section = "\n" + head;
  }

  /** Adds a whole part, or none of it. */
  void part(String noun, String whole) {
    boolean apart = !section.isEmpty() || text.indexOf("\n\n", text.length() - 2) >= 0;
    String part = apart ? whole.stripLeading() : whole;
    int length = text.length() + kept.length() + section.length() + part.length();
    if (length > LIMIT - TAIL) {
      leftOut.merge(noun, 1, Integer::sum);
    } else {
      text.append(section).append(part);
      section = "";
    }
  }

  String text() {
    if (!kept.isEmpty()) {
      text.append('\n').append(kept.toString().stripTrailing()).append('\n');
    }
    if (!leftOut.isEmpty()) {
      String counts =
          leftOut.entrySet().stream()
              .map(entry -> ChangeSummary.counted(entry.getValue(), entry.getKey()))
              .collect(Collectors.joining(", "));
      text.append("\n**Left out, because a comment cannot be longer: ")
          .append(counts)
          .append(".**\n");
    }
    return text.toString();
  }

  private static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end) + "…\n";
  }
}
