package dev.plumbline.generator.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.source.SourceFile;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingReaderTest {
  @Test
  void allThatAMappingSaysIsRead() {
    Parsed<SheetMapping> read =
        read(
            """
            name: Careers at Harbour Works
            layout: across
            levels: [Wizard, Apprentice of the trade]
            headings: {What we look at: dimension, Weight: comment}
            tracks: {Meister: ic, Leitung: management}
            sheets:
              Inspection: {family: Ride inspection, track: Leitung, layout: down}
              Salaries: {skip: true}
            """);

    assertThat(read.findings()).isEmpty();
    assertThat(read.value())
        .isEqualTo(
            new SheetMapping(
                "Careers at Harbour Works",
                LayoutKind.ACROSS,
                Map.of("what we look at", HeadRole.DIMENSION, "weight", HeadRole.COMMENT),
                Map.of("meister", TrackKind.IC, "leitung", TrackKind.MANAGEMENT),
                Set.of("wizard", "apprentice of the trade"),
                Map.of(
                    "inspection",
                    new SheetMapping.OfSheet(false, "Ride inspection", "Leitung", LayoutKind.DOWN),
                    "salaries",
                    new SheetMapping.OfSheet(true, null, null, null))));
  }

  @Test
  void anUnknownKindOfHeadingIsAFindingInItsLine() {
    Parsed<SheetMapping> read = read("name: Careers\nheadings:\n  Weight: heaviness\n");

    assertThat(read.findings()).hasSize(1);
    Finding finding = read.findings().get(0);
    assertThat(finding.place().toString()).startsWith("mapping.yaml:3:");
    assertThat(finding.message()).contains("heaviness");
    assertThat(read.value().headings()).isEmpty();
    assertThat(read.value().name()).isEqualTo("Careers");
  }

  @Test
  void anUnknownKeyIsAFinding() {
    assertThat(read("sheet: {Salaries: {skip: true}}\n").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("sheet"));
  }

  private static Parsed<SheetMapping> read(String text) {
    return MappingReader.read(new SourceFile("mapping.yaml", text));
  }
}
