package dev.plumbline.generator.start;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the sample with remarks that say for which levels a line stands. They are remarks of
 * YAML or Markdown, so that the sample itself is a framework, with all its levels:
 *
 * <pre>
 * moves: # if m2                              this line, and those below it that are indented more
 * Both tracks … &lt;!-- if ic2 and m2 --&gt;        the same in Markdown, and in text within YAML
 * # if m2 and not m3: peers: none             a line that the sample itself does not have
 * </pre>
 */
final class ConditionalText {
  private static final String CONDITION = "if ((?:not )?[a-z]+\\d(?: and (?:not )?[a-z]+\\d)*)";
  private static final Pattern KEPT =
      Pattern.compile("(.*?) +(?:# " + CONDITION + "|<!-- " + CONDITION + " -->)");
  private static final Pattern ADDED = Pattern.compile("# " + CONDITION + ": (.*)");

  private final Set<String> ids;

  /** The beginnings of the lines above that end in a condition, and whether they stand. */
  private final Deque<Block> blocks = new ArrayDeque<>();

  private record Block(int indent, boolean stands) {}

  private ConditionalText(Set<String> ids) {
    this.ids = ids;
  }

  /**
   * The text for the levels that there are.
   *
   * @param ids their names, such as {@code ic2}
   */
  static String of(String text, Set<String> ids) {
    ConditionalText conditional = new ConditionalText(ids);
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      conditional.add(line, lines);
    }
    return String.join("\n", lines).strip() + "\n";
  }

  private void add(String line, List<String> lines) {
    if (line.isBlank()) {
      if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
        lines.add(line);
      }
      return;
    }
    while (!blocks.isEmpty() && indent(line) <= blocks.element().indent()) {
      blocks.pop();
    }
    boolean stands = blocks.isEmpty() || blocks.element().stands();
    Matcher added = ADDED.matcher(line);
    Matcher kept = KEPT.matcher(line);
    if (added.matches()) {
      addIf(stands && holds(added.group(1)), added.group(2), lines);
    } else if (kept.matches()) {
      boolean holds = holds(kept.group(2) != null ? kept.group(2) : kept.group(3));
      blocks.push(new Block(indent(line), stands && holds));
      addIf(stands && holds, kept.group(1), lines);
    } else {
      addIf(stands, line, lines);
    }
  }

  private static void addIf(boolean stands, String line, List<String> lines) {
    if (stands) {
      lines.add(line);
    }
  }

  private boolean holds(String condition) {
    for (String part : condition.split(" and ", -1)) {
      boolean there = ids.contains(part.replace("not ", ""));
      if (there == part.startsWith("not ")) {
        return false;
      }
    }
    return true;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
