package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.CheckRequest;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What is found in published frameworks, where they lie beside the repository. Someone has read
 * each of these against the text. What is read from words alone is left to the tests of its rule.
 */
@EnabledIf("theyAreHere")
final class PublicLaddersTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("plumbline.corpora", "../../shared/corpora"));

  private static final Set<Code> COUNTED =
      EnumSet.of(
          Code.CEILING,
          Code.UNWRITTEN_TOP,
          Code.PLACEHOLDER_LEVEL,
          Code.UNPAIRED,
          Code.FORCED_SWITCH,
          Code.SWITCH_AS_PROMOTION,
          Code.ONE_WAY_DOOR,
          Code.CRAFT_ABANDONED,
          Code.MANAGER_HIGHER_EVERYWHERE,
          Code.SCOPE_GAP,
          Code.NO_DESTINATION,
          Code.EMPTY_RUNG,
          Code.STEEP_RUNG);

  static boolean theyAreHere() {
    return Files.isDirectory(CORPORA);
  }

  /** Of each finding its severity, its rule, and the first of the levels that it is about. */
  private static List<String> found(String name) throws IOException {
    return SiteGenerator.check(CheckRequest.of(CORPORA.resolve(name).resolve("content")))
        .report()
        .findings()
        .stream()
        .filter(finding -> COUNTED.contains(finding.code()))
        .map(PublicLaddersTest::told)
        .toList();
  }

  private static String told(Finding finding) {
    String place = finding.place().path();
    String about = finding.about().stream().findFirst().orElse(place);
    return String.format(Locale.ROOT, "%s %s %s", finding.severity().word(), finding.code(), about);
  }

  @Test
  void artsyEndsItsCraftInTwoTitles() throws IOException {
    assertThat(found("artsy"))
        .containsExactlyInAnyOrder(
            "warning one-way-door engineering/ic/ic5",
            "warning unwritten-top engineering/ic/ic7",
            "warning unwritten-top engineering/ic/ic8",
            "warning unwritten-top engineering/management/m2",
            "warning unwritten-top engineering/management/m4",
            "warning placeholder-level families/engineering/ic/intern.md",
            "note no-destination framework.yaml");
  }

  @Test
  void sixOfTheCraftsOfDropboxEndBelowTheManagersThatTheyNameAsPeers() throws IOException {
    assertThat(found("dropbox"))
        .containsExactlyInAnyOrder(
            "warning ceiling data-engineering/ic/ic5",
            "warning ceiling machine-learning-engineering/ic/ic5",
            "warning ceiling quality-engineering/ic/ic5",
            "warning ceiling sdet/ic/ic5",
            "warning ceiling security-engineering/ic/ic6",
            "warning ceiling technical-program-management/ic/ic6",
            "warning empty-rung reliability-engineering/ic/ic7",
            "warning empty-rung software-engineering/ic/ic7");
  }

  @Test
  void theEngineeringLaddersTreatBothTracksAlike() throws IOException {
    assertThat(found("engineeringladders"))
        .containsExactlyInAnyOrder("note no-destination framework.yaml");
  }

  @Test
  void theFinancialTimesEndsItsCraftAGradeBelow() throws IOException {
    assertThat(found("ft"))
        .containsExactlyInAnyOrder(
            "warning ceiling engineering/ic/principal",
            "warning switch-as-promotion engineering/ic/senior-1",
            "warning manager-higher-everywhere engineering/ic/senior-2",
            "note no-destination framework.yaml");
  }

  @Test
  void inDriveCallsItsOnlyMoveAPromotion() throws IOException {
    assertThat(found("indrive"))
        .containsExactlyInAnyOrder(
            "warning switch-as-promotion engineering/ic/senior-iii-engineer",
            "warning one-way-door engineering/ic/senior-iii-engineer",
            "note steep-rung engineering/ic/middle-i-engineer",
            "note no-destination framework.yaml");
  }

  @Test
  void monzoHasManagersInOneFamilyOnly() throws IOException {
    assertThat(found("monzo"))
        .containsExactlyInAnyOrder(
            "warning ceiling operations/ic/level-5",
            "warning unwritten-top operations/ic/level-5",
            "note ceiling customer-operations/ic/level-2",
            "note ceiling executive-support/ic/level-5",
            "note ceiling product/ic/level-4",
            "note ceiling quality/ic/level-3",
            "note ceiling techops/ic/level-5",
            "note no-destination framework.yaml");
  }
}
