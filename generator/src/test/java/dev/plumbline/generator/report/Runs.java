package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.Baseline;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingKey;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Runs to make reports of. */
final class Runs {
  static final String IC5 = "families/engineering/ic/ic5.md";
  static final String PAY = "pages/über pay.md";

  /** All that a text could do to the place that it is shown in. */
  static final String HOSTILE =
      "]]> <script>alert(1)</script> --> ::error file=x::y\n::stop-commands::z\r%0A %25 @team #12 !34"
          + " GH-56 ABC-78 `code` ``two`` *a* _b_ **c** ~~d~~ [link](https://evil.example) [l][r]"
          + " <https://evil.example> https://evil.example www.evil.example me@evil.example"
          + " ![i](x.png) &amp; &copy; | $x$ :tada: {0} {+a+} \\ a7b8c9d0e1f2a7b8c9d0e1f2"
          + " ##[set-output name=a]b ##vso[task.complete result=Failed;] ##teamcity[buildStop]"
          + " \u001B[0Ksection_start:1:a\r\u001B[0Kb section_end:1:a"
          + " \u0000\u0007\u001B[31m \uD800 \uDC00 \uFFFE \u202Egnp.exe\u202C \u2066x\u2069";

  private static final Finding HEADING =
      Finding.of(
          Code.UNKNOWN_HEADING,
          new Place(IC5, 7, 4),
          "\"Techncal mastery\" is neither a dimension nor a section.",
          "did you mean \"Technical mastery\"?");
  private static final Finding BAND =
      Finding.of(
              Code.OTHER_BAND,
              new Place(IC5, 4, 6),
              "The level is in band 6, and its grade in band 5.",
              "take pay out of the level.")
          .acceptedBecause("Market supplement until 2028.");
  private static final Finding GAP =
      Finding.of(
              Code.GAP,
              Place.startOf(IC5),
              "Nothing is said about Impact.",
              "say what is expected, or put it under notExpected.")
          .about(List.of("engineering/ic/ic5"));
  private static final Finding HTML =
      Finding.of(
          Code.RAW_HTML, new Place(PAY, 3, 9), "\"<b>\" is HTML.", "write Markdown: **only**.");
  private static final Finding LINK =
      Finding.of(
          Code.DEAD_LINK,
          new Place(PAY, 5, 1),
          "The link \"m4.md\" leads to no file.",
          "correct the path.");

  private static final Map<String, String> TEXTS =
      Map.of(
          IC5,
          "---\ntitle: Staff Engineer\ngrade: 5\npay: band-6\n---\n\n## Techncal mastery\n",
          PAY,
          "# Pay\n\nPay is <b>only</b> by grade.\n\n[Managers](m4.md)\n");

  private Runs() {}

  /** One finding of each kind: failing, doubtful, accepted, a note, known from the baseline. */
  static ReportedRun ordinary() {
    Baseline baseline =
        new Baseline(
            List.of(new FindingKey(Code.DEAD_LINK.id(), PAY, LINK.message(), "[Managers](m4.md)")),
            List.of());
    return run(new FindingReport(findings(), TEXTS).since(baseline));
  }

  /** The same, compared with nothing. */
  static ReportedRun alone() {
    return run(new FindingReport(findings(), TEXTS));
  }

  /** The same, after someone wrote two lines at the head of each file. */
  static ReportedRun moved() {
    return run(
        new FindingReport(
            findings().stream().map(Runs::twoLinesDown).toList(),
            Map.of(IC5, "\n\n" + TEXTS.get(IC5), PAY, "\n\n" + TEXTS.get(PAY))));
  }

  static ReportedRun empty() {
    return run(new FindingReport(List.of(), Map.of()));
  }

  /** Findings whose every word is meant badly. */
  static ReportedRun hostile() {
    String path = "pages/" + HOSTILE + ".md";
    List<Finding> findings =
        List.of(
            Finding.of(Code.DEAD_LINK, new Place(path, 1, 1), HOSTILE, HOSTILE),
            Finding.of(Code.RAW_HTML, new Place(path, 2, 3), HOSTILE, HOSTILE),
            Finding.of(Code.OTHER_BAND, new Place(path, 3, 1), HOSTILE, HOSTILE)
                .acceptedBecause(HOSTILE)
                .about(List.of(HOSTILE)));
    return new ReportedRun(
        new FindingReport(findings, Map.of(path, HOSTILE.repeat(3))),
        "a " + HOSTILE + "/",
        "1.0",
        Severity.ERROR,
        Severity.NOTE);
  }

  /** Errors and as many warnings, each in a file of its own. */
  static ReportedRun many(int errors, int warnings, String message) {
    List<Finding> findings =
        IntStream.range(0, errors + warnings)
            .mapToObj(
                i ->
                    Finding.of(
                        i < errors ? Code.DEAD_LINK : Code.RAW_HTML,
                        new Place(String.format(Locale.ROOT, "pages/%06d.md", i), 1, 2),
                        message,
                        "mend it."))
            .toList();
    return run(new FindingReport(findings, Map.of()));
  }

  static ReportedRun run(FindingReport report) {
    return new ReportedRun(report, "career/content/", "0.1.0", Severity.ERROR, Severity.WARNING);
  }

  private static List<Finding> findings() {
    return List.of(GAP, BAND, HEADING, HTML, LINK);
  }

  private static Finding twoLinesDown(Finding finding) {
    Place at = finding.place();
    if (at.equals(Place.startOf(at.path()))) {
      return finding;
    }
    Place down = new Place(at.path(), at.line() + 2, at.column());
    Finding moved =
        Finding.of(finding.code(), down, finding.message(), finding.hint())
            .withSeverity(finding.severity())
            .about(finding.about());
    String accepted = finding.accepted();
    return accepted == null ? moved : moved.acceptedBecause(accepted);
  }
}
