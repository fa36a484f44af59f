package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.inert.InertMarkdown;
import java.util.List;
import java.util.Locale;

/** A list of findings by file, cut where the comment is full; the rest is counted. */
final class MarkdownList {
  /** GitHub takes 65,536 characters; the end needs some of them. */
  private static final int CAPACITY = 64_000;

  /** The greatest length of one sentence or path, so that no single finding fills the comment. */
  private static final int LONGEST = 500;

  private final ReportedRun run;
  private final StringBuilder text = new StringBuilder();
  private int leftOut;

  MarkdownList(ReportedRun run) {
    this.run = run;
  }

  void add(String own) {
    text.append(own);
  }

  /** The findings, under the names of their files. */
  void addAll(List<Finding> findings) {
    String file = "";
    for (Finding finding : findings) {
      String path = run.path(finding);
      String item = item(finding);
      String entry = path.equals(file) ? item : head(path) + item;
      if (leftOut > 0 || text.length() + entry.length() > CAPACITY) {
        leftOut++;
      } else {
        text.append(entry);
        file = path;
      }
    }
  }

  /** The findings, to be opened by a click. */
  void addFolded(List<Finding> findings, String summary) {
    if (!findings.isEmpty()) {
      text.append("\n<details>\n<summary>").append(summary).append("</summary>\n");
      addAll(findings);
      text.append("\n</details>\n");
    }
  }

  String text() {
    if (leftOut > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "\n%,d more would not fit here; the log of the check lists them.\n",
              leftOut));
    }
    return text.toString();
  }

  private static String head(String path) {
    return "\n**" + InertMarkdown.code(cut(path)) + "**\n\n";
  }

  private static String item(Finding finding) {
    return String.format(
        Locale.ROOT,
        "- Line %d, %s %s: %s\\\n  Hint: %s\n",
        finding.place().line(),
        finding.severity().word(),
        InertMarkdown.code(finding.code().id()),
        InertMarkdown.escape(cut(finding.message())),
        InertMarkdown.escape(cut(finding.hint())));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
