package dev.plumbline.maven;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small reports to test with. */
final class Reports {
  static final Finding ERROR = found(Code.UNKNOWN_HEADING, "a.md");
  static final Finding WARNING = found(Code.RAW_HTML, "b.md");
  static final Finding NOTE = found(Code.GAP, "c.md");

  private Reports() {}

  static FindingReport of(Finding... findings) {
    return new FindingReport(List.of(findings), Map.of());
  }

  /** A finding that an earlier run had as well. */
  static FindingReport known(Finding finding) {
    return new FindingReport(List.of(finding), Map.of(), Set.of(finding));
  }

  private static Finding found(Code code, String path) {
    return Finding.of(code, Place.startOf(path), "Something is here.", "mend it.");
  }
}
