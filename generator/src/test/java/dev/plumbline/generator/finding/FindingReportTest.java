package dev.plumbline.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FindingReportTest {
  private static final String TEXT = "one\n## Techncal  mastery \ntwo\n## Techncal mastery\n";

  @Test
  void aFindingThatOnlyMovedIsKnown() {
    FindingReport report = report(heading(4)).since(baseline(heading(2)));

    assertThat(report.fails(Severity.NOTE)).isFalse();
    assertThat(report.count()).isEqualTo("nothing new; 1 known from the baseline");
  }

  @Test
  void ofTwoAlikeWhereOneWasOneIsNew() {
    FindingReport report = report(heading(2), heading(4)).since(baseline(heading(2)));

    assertThat(report.fails(Severity.ERROR)).isTrue();
    assertThat(report.count()).isEqualTo("1 error in 1 file; 1 known from the baseline");
  }

  @Test
  void aFindingIsNewWhereItsLineSaysSomethingElse() {
    assertThat(report(heading(3)).since(baseline(heading(2))).count())
        .isEqualTo("1 error in 1 file");
  }

  @Test
  void aFindingAboutTheWholeFileIsKnownWhateverItsFirstLineSays() {
    Finding whole = Finding.of(Code.GAP, Place.startOf("a.md"), "Nothing.", "say it.");
    FindingKey before =
        new FindingReport(List.of(whole), Map.of("a.md", "title: Old\n")).keys().get(whole);

    assertThat(before).isEqualTo(report(whole).keys().get(whole));
  }

  @Test
  void toTakeAnAcceptanceBackIsNew() {
    Finding accepted = heading(2).acceptedBecause("It is meant.");

    FindingReport before = report(accepted).since(baseline(accepted));
    FindingReport after = report(heading(2)).since(baseline(accepted));

    assertThat(before.isKnown(accepted)).isTrue();
    assertThat(after.count()).isEqualTo("1 error in 1 file");
  }

  @Test
  void whatIsKnownIsListedOnlyWhenAskedFor() {
    FindingReport report = report(heading(2)).since(baseline(heading(2)));

    assertThat(report.printed(Severity.NOTE, "", false)).isEmpty();
    assertThat(report.printed(Severity.NOTE, "", true))
        .singleElement()
        .extracting(FindingReport.Printed::text)
        .asString()
        .endsWith("\n   hint: look.\n   known from the baseline");
  }

  @Test
  void withoutABaselineNothingIsKnown() {
    assertThat(report(heading(2)).count()).isEqualTo("1 error in 1 file");
    assertThat(report().count()).isEqualTo("no findings");
  }

  @Test
  void noWordOfTheContentBeginsALineOfTheLog() {
    Finding hostile =
        Finding.of(Code.GAP, Place.startOf("a\n::b.md"), "x\n::error::y", "z\r\n::error::z")
            .acceptedBecause("\n::error::w");

    assertThat(report(hostile).printed(Severity.NOTE, "", false).get(0).text().lines())
        .noneMatch(line -> line.startsWith("::"));
  }

  @Test
  void theCaretStandsUnderItsPlaceWhateverTheLineHides() {
    String line = "\t##[a] \u202E😀 é x";
    Place x = new Place("b.md", 1, line.indexOf('x') + 1);
    FindingReport report =
        new FindingReport(
            List.of(Finding.of(Code.GAP, x, "Something.", "look.")), Map.of("b.md", line));
    List<String> printed = report.printed(Severity.NOTE, "", false).get(0).text().lines().toList();

    assertThat(printed.get(1)).isEqualTo("    1 |  <U+0023>#[a] <U+202E>😀 é x");
    assertThat(printed.get(2).indexOf('^')).isEqualTo(printed.get(1).indexOf('x'));
  }

  @Test
  void anExcerptOfALongLinePartsNoCharacter() {
    String line = "😀".repeat(200) + "x";
    FindingReport report =
        new FindingReport(
            List.of(Finding.of(Code.GAP, new Place("b.md", 1, 202), "Something.", "look.")),
            Map.of("b.md", line));

    assertThat(report.printed(Severity.NOTE, "", false).get(0).text())
        .contains("…😀")
        .contains("😀…")
        .doesNotContain("<U+");
  }

  private static FindingReport report(Finding... findings) {
    return new FindingReport(List.of(findings), Map.of("a.md", TEXT));
  }

  private static Baseline baseline(Finding earlier) {
    List<FindingKey> keys = List.copyOf(report(earlier).keys().values());
    return earlier.open() ? new Baseline(keys, List.of()) : new Baseline(List.of(), keys);
  }

  private static Finding heading(int line) {
    return Finding.of(Code.UNKNOWN_HEADING, new Place("a.md", line, 4), "Unknown.", "look.");
  }
}
