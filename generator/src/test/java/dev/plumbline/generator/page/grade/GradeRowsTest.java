package dev.plumbline.generator.page.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of a grade folds on phones. */
final class GradeRowsTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
      dimensions:
        - {id: glass, name: Glass}
        - {id: oil, name: Oil}
        - {id: crew, name: Crew, tracks: [management]}
      """;

  @Test
  void aLongPageFoldsWhatOneLevelAloneAsks() throws IOException {
    List<SideBySide.Row> rows = rows(40);

    assertThat(rows.get(0).paired()).isNotNull();
    assertThat(rows.get(0).apart()).containsExactly("[sheet.apart A 1]");
    assertThat(rows.get(1).apart()).as("both ask something").isEmpty();
    assertThat(rows.get(2).apart()).containsExactly("[sheet.apart M 40]");
  }

  @Test
  void aShortPageFoldsNothing() throws IOException {
    assertThat(rows(10)).hasSize(3).allMatch(row -> row.apart().isEmpty());
  }

  private static List<SideBySide.Row> rows(int many) throws IOException {
    PageContext page =
        new DraftSite(FRAMEWORK)
            .family("lamps")
            .level(
                "lamps/ic/a",
                1,
                "## Glass\n\n- Blows lamps of even glass for ships.\n- Grinds lenses.\n\n"
                    + "## Oil\n\n"
                    + list("Weighs barrel", 25))
            .level(
                "lamps/management/m",
                1,
                "## Glass\n\n- Blows lamps of even glass for ships and towers.\n\n"
                    + "## Oil\n\n- Buys from whalers.\n\n## Crew\n\n"
                    + list("Hires hand", many))
            .page();
    List<Level> levels =
        Stream.of("lamps/ic/a", "lamps/management/m")
            .map(ref -> DraftSite.level(page, ref))
            .toList();
    return new GradeRows(page, DraftSite.family(page, "lamps"), levels)
        .rows().groups().stream().flatMap(group -> group.rows().stream()).toList();
  }

  private static String list(String text, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "- " + text + " " + i + ".\n")
        .collect(Collectors.joining());
  }
}
