package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.Finding;
import java.util.List;

/**
 * Findings as a comment on a pull request. By the marker on its first line, the program that posts
 * it finds its earlier comment and replaces it.
 */
final class MarkdownReport {
  private static final String MARKER = "<!-- plumbline-findings -->\n";

  /** The most findings that are not folded, apart from failing ones. */
  private static final int OPEN = 20;

  private MarkdownReport() {}

  static String text(ReportedRun run) {
    MarkdownList list = new MarkdownList(run);
    list.add(MARKER);
    list.add("### Plumbline: " + run.report().count() + "\n");
    if (run.fails()) {
      list.add("\nThe check fails.\n");
    }
    List<Finding> shown = run.shown();
    if (shown.size() <= OPEN) {
      list.addAll(shown);
    } else {
      addParts(list, run, shown);
    }
    return list.text();
  }

  private static void addParts(MarkdownList list, ReportedRun run, List<Finding> shown) {
    List<Finding> failing = shown.stream().filter(run::fails).toList();
    List<Finding> others = shown.stream().filter(finding -> !run.fails(finding)).toList();
    if (failing.size() <= OPEN) {
      list.addAll(failing);
    } else {
      list.addFolded(failing, failing.size() + " that fail the check");
    }
    list.addFolded(others, others.size() + " that do not fail the check");
  }
}
