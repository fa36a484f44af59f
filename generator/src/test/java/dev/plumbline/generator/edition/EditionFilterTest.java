package dev.plumbline.generator.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.parse.FrameworkReader;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionFilterTest {
  private static final String FRAMEWORK =
      """
      name: Example
      tracks:
        - {id: ic, name: Individual contributor, kind: ic}
      dimensions:
        - {id: impact, name: Impact}
      audiences:
        - {id: staff, name: Staff}
        - {id: board, name: The board}
      """;

  private static Framework written(String level) {
    List<SourceFile> files =
        List.of(
            new SourceFile("framework.yaml", FRAMEWORK),
            new SourceFile("families/craft/family.yaml", "name: Craft\n"),
            new SourceFile("families/craft/ic/ic1.md", "---\ntitle: One\ngrade: 1\n---\n" + level));
    return FrameworkReader.read(new SourceTree(files, List.of(), List.of(), List.of(), List.of()))
        .value();
  }

  private static Level seenBy(Framework written, String... audiences) {
    return EditionFilter.of(written, new Readership(Set.of(audiences)), new EditionCache())
        .value()
        .level(new LevelRef("craft", "ic", "ic1"))
        .orElseThrow();
  }

  private static List<String> ids(Level level) {
    return level.criteria().stream().map(Criterion::id).toList();
  }

  @Test
  void aHeadingOfOneNameMayStandOnceForEachAudience() {
    Framework written =
        written(
            """
            ## Impact {audience=staff}

            - First.

            ### Topic {audience=board}

            - Second.

            ## Impact

            - Third.

            ### Topic

            - Fourth.
            """);

    assertThat(ids(seenBy(written))).containsExactly("third", "fourth");
    assertThat(ids(seenBy(written, "board"))).containsExactly("third", "fourth");
    assertThat(ids(seenBy(written, "staff"))).containsExactly("first", "third", "fourth");
    assertThat(ids(seenBy(written, "staff", "board")))
        .containsExactly("first", "third", "second", "fourth");
  }

  @Test
  void noIdTellsThatAnotherReaderSeesOneLikeIt() {
    Framework written = written("## Impact\n\n- Helps. {audience=staff}\n- Helps.\n");

    assertThat(ids(seenBy(written))).containsExactly("helps");
    assertThat(ids(seenBy(written, "staff"))).containsExactly("helps", "helps-2");
  }

  @Test
  void aTopicWhoseCriteriaAreAllKeptBackIsNotNamed() {
    Framework written = written("## Impact\n\n- One.\n\n### Pay\n\n- Two. {audience=board}\n");

    assertThat(seenBy(written).toString()).doesNotContain("Pay");
    assertThat(seenBy(written, "board").toString()).contains("Pay");
  }

  @Test
  void aHeadingBelowOneThatIsKeptBackIsNoTargetOfLinks() {
    Framework written =
        written("## Impact {audience=staff}\n\n### Pay {audience=board}\n\n- Two.\n");

    assertThat(seenBy(written, "board").prose().fragments()).isEmpty();
    assertThat(seenBy(written, "staff").prose().fragments())
        .extracting(Level.Fragment::fragment)
        .containsExactly("impact");
    assertThat(seenBy(written, "staff", "board").prose().fragments()).hasSize(2);
  }

  @Test
  void anEditionNamesItsOwnAudiencesOnly() {
    Framework seen =
        EditionFilter.of(written(""), new Readership(Set.of("board", "nobody")), new EditionCache())
            .value();

    assertThat(seen.vocabulary().audiences())
        .extracting(audience -> audience.id())
        .containsExactly("board");
  }

  @Test
  void anAudienceThatTheFrameworkLacksIsFoundWithTheNearestName() {
    List<Finding> findings =
        RequestedAudiences.findings(written(""), new Readership(Set.of("staff", "bord")));

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("\"bord\"");
              assertThat(finding.hint()).contains("\"board\"");
            });
  }
}
