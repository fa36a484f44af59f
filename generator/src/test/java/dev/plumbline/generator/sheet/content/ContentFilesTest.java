package dev.plumbline.generator.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.sheet.ladder.SheetLadder;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentFilesTest {
  @Test
  void theFrameworkListsTracksGradesGroupsAndDimensions() {
    assertThat(files().get("framework.yaml"))
        .isEqualTo(
            """
            name: "Careers: 2031"

            tracks:
              - id: ic
                name: Individual contributors
                kind: ic

            grades:
              - grade: 4
              - grade: 5

            groups:
              - id: work
                name: Work

            dimensions:
              # Is this the right name?
              - id: craft
                name: Craft
                group: work
                tracks: [ic]
                summary: How we work
              - id: reach
                name: Reach
            """);
  }

  @Test
  void aFamilyHasItsOwnNamesOfDimensionsAndItsTexts() {
    assertThat(files().get("families/design/family.yaml"))
        .isEqualTo(
            """
            name: Design
            order: 1
            dimensions:
              - id: craft
                name: Drawing
            """);
    assertThat(files().get("families/design/index.md")).isEqualTo("Ask **the council**.\n");
  }

  @Test
  void aLevelHasItsFactsAndAllPartsInReadingOrder() {
    assertThat(files().get("families/design/ic/l4.md"))
        .isEqualTo(
            """
            ---
            title: Senior designer
            code: "L4!"
            grade: 4
            facts:
              Team: "4"
            ---

            Draws for all.

            ## Drawing

            ### Method

            <!-- Too low? -->

            Here:

            - Draws \\*all\\* signs. {#draws-all-signs .core}

              It takes years.

              - A map.
            """);
  }

  private static Map<String, String> files() {
    SheetLadder.Dimension craft =
        new SheetLadder.Dimension(
            "craft", "Craft", "work", "How we work", "Is this the right name?", List.of("ic"));
    SheetLadder.Dimension reach =
        new SheetLadder.Dimension("reach", "Reach", null, "", "", List.of());
    MarkedText prose = new MarkedText("Ask the council.", List.of(new MarkedText.Part(4, 15)));
    SheetLadder.Family family =
        new SheetLadder.Family(
            "design",
            "Design",
            List.of("craft"),
            Map.of("craft", "Drawing"),
            List.of(prose),
            List.of(level()));
    return ContentFiles.of(
        new SheetLadder(
            "Careers: 2031",
            List.of(new SheetLadder.Track("ic", "Individual contributors", TrackKind.IC)),
            List.of(4, 5),
            List.of(new SheetLadder.Named("work", "Work")),
            List.of(craft, reach),
            List.of(family)));
  }

  private static SheetLadder.Level level() {
    List<Part> parts =
        List.of(
            new Part.Topic(MarkedText.of("Method")),
            new Part.Remark("Too low?"),
            new Part.Prose(MarkedText.of("Here:")),
            new Part.Criterion(
                "draws-all-signs",
                MarkedText.of("Draws *all* signs."),
                MarkedText.of("It takes years."),
                List.of(MarkedText.of("A map.")),
                List.of("core")));
    return new SheetLadder.Level(
        "ic",
        "l4",
        "L4!",
        "Senior designer",
        4,
        Map.of("Team", "4"),
        List.of(MarkedText.of("Draws for all.")),
        List.of(new SheetLadder.Expectation("craft", parts)));
  }
}
