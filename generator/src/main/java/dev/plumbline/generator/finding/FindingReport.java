package dev.plumbline.generator.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The findings of a run, ready to be printed.
 *
 * @param findings sorted by place
 * @param texts the files that the findings stand in, by path, for excerpts
 */
public record FindingReport(List<Finding> findings, Map<String, String> texts) {
  public FindingReport {
    findings = List.copyOf(findings);
    texts = Map.copyOf(texts);
  }

  /** Whether any finding that is not accepted is as bad as {@code limit}, or worse. */
  public boolean fails(Severity limit) {
    return findings.stream().anyMatch(f -> f.open() && f.severity().atLeast(limit));
  }

  /**
   * The findings as text, each with the line it stands in and its hint; accepted ones say so.
   *
   * @param mildest findings milder than this are left out
   * @param folder put before each path, so that a terminal can open it: empty, or ending in {@code
   *     /}
   */
  public List<Printed> printed(Severity mildest, String folder) {
    FindingFormat format = new FindingFormat(texts, folder);
    List<Printed> printed = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity().atLeast(mildest)) {
        printed.add(new Printed(finding, format.format(finding)));
      }
    }
    return printed;
  }

  /** How many of each severity in how many files: {@code 2 errors, 1 warning in 3 files}. */
  public String count() {
    List<Finding> open = findings.stream().filter(Finding::open).toList();
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = open.stream().filter(f -> f.severity() == severity).count();
      if (number > 0) {
        parts.add(counted(number, severity.word()));
      }
    }
    int accepted = findings.size() - open.size();
    String sum = parts.isEmpty() ? "no findings" : String.join(", ", parts) + in(open);
    return accepted == 0 ? sum : sum + ", " + accepted + " accepted";
  }

  private static String in(List<Finding> open) {
    return " in " + counted(open.stream().map(f -> f.place().path()).distinct().count(), "file");
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /**
   * A finding and its text.
   *
   * @param text several lines, without a line end after the last
   */
  public record Printed(Finding finding, String text) {}
}
