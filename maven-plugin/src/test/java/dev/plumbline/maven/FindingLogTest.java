package dev.plumbline.maven;

import static dev.plumbline.maven.Reports.ERROR;
import static dev.plumbline.maven.Reports.NOTE;
import static dev.plumbline.maven.Reports.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Severity;
import org.junit.jupiter.api.Test;

class FindingLogTest {
  private final Lines lines = new Lines();

  @Test
  void eachFindingIsPrintedAtItsOwnLevelAndTheCountComesLast() {
    log(Severity.NOTE).print(Reports.of(ERROR, WARNING, NOTE));

    assertThat(lines.all())
        .containsExactly(
            "error content/a.md:1:1: error: unknown-heading: Something is here.\n   hint: mend it.",
            "warn content/b.md:1:1: warning: raw-html: Something is here.\n   hint: mend it.",
            "info content/c.md:1:1: note: gap: Something is here.\n   hint: mend it.",
            "info 1 error, 1 warning, 1 note in 3 files");
  }

  @Test
  void whatIsMilderThanAskedForIsOnlyCounted() {
    log(Severity.WARNING).print(Reports.of(NOTE));

    assertThat(lines.all()).containsExactly("info 1 note in 1 file");
  }

  @Test
  void anAcceptedWarningWarnsNoOne() {
    log(Severity.WARNING).print(Reports.of(WARNING.acceptedBecause("It is an example.")));

    assertThat(lines.all()).hasSize(2).allMatch(line -> line.startsWith("info "));
  }

  @Test
  void whatIsKnownIsListedOnlyWhenAskedForAndWarnsNoOne() {
    log(Severity.WARNING).print(Reports.known(WARNING));
    log(Severity.WARNING).withKnown(true).print(Reports.known(WARNING));

    assertThat(lines.all())
        .hasSize(3)
        .startsWith("info nothing new; 1 known from the baseline")
        .allMatch(line -> line.startsWith("info "));
  }

  @Test
  void aBuildWithoutFindingsSaysNothingOfThem() {
    log(Severity.WARNING).printAny(Reports.of());

    assertThat(lines.all()).isEmpty();
  }

  private FindingLog log(Severity mildest) {
    return new FindingLog(lines.log(), mildest, "content/", false);
  }
}
