package dev.plumbline.generator.finding;

import java.util.ArrayList;
import java.util.List;

/** The number of findings of a run, in words. */
final class FindingCount {
  private final FindingReport report;
  private final List<Finding> counting;

  FindingCount(FindingReport report) {
    this.report = report;
    this.counting = report.findings().stream().filter(report::counts).toList();
  }

  String sentence() {
    long accepted = report.findings().stream().filter(finding -> !finding.open()).count();
    long known = report.findings().stream().filter(f -> f.open() && report.isKnown(f)).count();
    StringBuilder sentence =
        new StringBuilder(known == 0 ? sum("no findings") : sum("nothing new"));
    if (accepted > 0) {
      sentence.append(", ").append(accepted).append(" accepted");
    }
    if (known > 0) {
      sentence.append("; ").append(known).append(" known from the baseline");
    }
    return sentence.toString();
  }

  private String sum(String none) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = counting.stream().filter(f -> f.severity() == severity).count();
      if (number > 0) {
        parts.add(counted(number, severity.word()));
      }
    }
    return parts.isEmpty() ? none : String.join(", ", parts) + " in " + counted(files(), "file");
  }

  private long files() {
    return counting.stream().map(finding -> finding.place().path()).distinct().count();
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
