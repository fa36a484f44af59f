package dev.plumbline.generator.parse.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.parse.Content;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
  /** Each name is that of several things; framework.yaml may be wrong about it all the same. */
  private static final String FRAMEWORK =
      """
      name: Example
      tracks:
        - {id: ic, name: Individual contributor, kind: ic}
        - {id: management, name: Management, kind: management}
      groups:
        - {id: group-one, name: One}
        - {id: group-two, name: Two}
        - {id: group-three, name: Three}
        - {id: group-four, name: Four}
        - {id: five, name: Group of the id}
      sections:
        - {id: section-one, name: One}
        - {id: section-two, name: Two}
        - {id: section-three, name: Three}
        - {id: six, name: Section of the id}
      dimensions:
        - {id: shared-one, name: One}
        - {id: own-one, name: One, tracks: [ic]}
        - {id: shared-two, name: Two}
        - {id: other-three, name: Three, tracks: [management]}
        - {id: other-four, name: Four, tracks: [management]}
        - {id: shared-five, name: Five}
        - {id: seven, name: Dimension of the id}
        - {id: other-eight, name: Eight, tracks: [management]}
        - {id: shared-six, name: Six}
      """;

  @ParameterizedTest
  @CsvSource({
    "One, DIMENSION, own-one",
    "Two, DIMENSION, shared-two",
    "Three, SECTION, section-three",
    "Four, GROUP, group-four",
    "Eight, DIMENSION, other-eight",
    "Five, DIMENSION, shared-five",
    "Six, DIMENSION, shared-six",
    "seven, DIMENSION, seven",
    "section-two, SECTION, section-two",
    "group-two, GROUP, group-two",
    "FIVE, DIMENSION, shared-five"
  })
  void aHeadingMeansWhatItsTrackHasFirst(String heading, Level.Fragment.Kind kind, String id) {
    Content content = new Content().with("framework.yaml", FRAMEWORK);

    assertThat(meanings(content, "ic", "## " + heading + "\n\nText.\n"))
        .extracting(Level.Fragment::kind, Level.Fragment::id)
        .containsExactly(tuple(kind, id));
  }

  @Test
  void oneHeadingMeansAnotherThingOnAnotherTrack() {
    Content content = new Content().with("framework.yaml", FRAMEWORK);

    assertThat(meanings(content, "management", "## Four\n\nText.\n"))
        .extracting(Level.Fragment::id)
        .containsExactly("other-four");
  }

  @Test
  void theWordsOfTheFamilyGoBeforeThoseOfTheFramework() {
    Content content =
        new Content()
            .with(
                "families/engineering/family.yaml",
                "name: Engineering\ndimensions: [{id: impact, name: Technical mastery}, mastery]\n");

    assertThat(meanings(content, "ic", "## Technical mastery\n\nText.\n\n## Impact\n\nText.\n"))
        .extracting(Level.Fragment::id)
        .containsExactly("impact", "impact");
  }

  @Test
  void aCommonFileMayMeanOneThingOnEachOfItsTracks() {
    assertThat(ofCommonFile("[management]", "Two")).isEmpty();
    assertThat(ofCommonFile("[ic, management]", "Two")).isEmpty();
  }

  @Test
  void aCommonFileCannotMeanTwoThingsOnItsTracks() {
    assertThat(ofCommonFile("[management]", "Four")).containsExactly(Code.AMBIGUOUS_HEADING);
    assertThat(ofCommonFile("[]", "Four")).isEmpty();
  }

  @Test
  void aTrackThatIsUnknownMakesNoHeadingAmbiguous() {
    assertThat(ofCommonFile("[managment]", "Four")).isEmpty();
  }

  private static List<Level.Fragment> meanings(Content content, String track, String body) {
    Framework framework = content.level(track + "/five", 5, "", body).framework();
    return framework
        .level(new LevelRef("engineering", track, "five"))
        .orElseThrow()
        .prose()
        .fragments();
  }

  /** What is found in a file below common/ic that speaks to further tracks. */
  private static List<RuleCode> ofCommonFile(String tracks, String heading) {
    String text = "---\ngrade: 5\ntracks: " + tracks + "\n---\n## " + heading + "\n\nText.\n";
    return new Content()
            .with("framework.yaml", FRAMEWORK)
            .with("common/ic/five.md", text)
            .read()
            .findings()
            .stream()
            .filter(finding -> finding.place().path().startsWith("common/"))
            .map(Finding::code)
            .toList();
  }
}
