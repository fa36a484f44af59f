package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences on each family on the page on parity. */
class ParitySentenceTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Individual contributor, kind: ic}
        - {id: management, name: Management, kind: management}
      dimensions:
        - {id: glass, name: Glass}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100 | 100 | At grade 1, both tracks are described at about the same length.
          100 | 119 | At grade 1, both tracks are described at about the same length.
          100 | 120 | At grade 1, M1 has 20% more words than IC1.
          120 | 100 | At grade 1, IC1 has 20% more words than M1.
          """)
  void theSentenceFollowsTheWords(int craft, int leading, String sentence) throws IOException {
    family("lamps", "", level("ic", 1, 1, craft), level("management", 1, 1, leading));

    assertThat(sentences()).containsExactly(sentence);
  }

  @Test
  void theWiderOfExpectationsAndWordsIsNamed() throws IOException {
    family("lamps", "", level("ic", 1, 5, 10), level("management", 1, 6, 10));
    family("wicks", "", level("ic", 1, 7, 10), level("management", 1, 6, 20));

    assertThat(sentences())
        .containsExactly(
            "At grade 1, M1 has 20% more expectations than IC1.",
            "At grade 1, M1 has 71% more words than IC1.");
  }

  @Test
  void gradesThatFollowEachOtherAreToldTogether() throws IOException {
    family(
        "lamps",
        "",
        level("ic", 1, 1, 10),
        level("ic", 2, 1, 10),
        level("ic", 3, 1, 10),
        level("ic", 4, 1, 13),
        level("ic", 5, 1, 14),
        level("ic", 6, 1, 10),
        level("management", 1, 1, 10),
        level("management", 2, 1, 10),
        level("management", 3, 1, 10),
        level("management", 4, 1, 10),
        level("management", 5, 1, 10),
        level("management", 6, 1, 10));

    assertThat(sentences())
        .containsExactly(
            "At grades 1 to 3 and 6, both tracks are described at about the same length; at grades 4"
                + " and 5, one track is described at greater length: IC4 has 30% more words than M4,"
                + " IC5 has 40% more words than M5.");
  }

  @Test
  void ofFourSpreadsTheWidestIsNamed() throws IOException {
    family(
        "lamps",
        "",
        level("ic", 1, 1, 13),
        level("ic", 2, 1, 10),
        level("ic", 3, 1, 12),
        level("ic", 4, 1, 13),
        level("management", 1, 1, 10),
        level("management", 2, 1, 15),
        level("management", 3, 1, 10),
        level("management", 4, 1, 10));

    assertThat(sentences())
        .containsExactly(
            "At grades 1 to 4, one track is described at greater length: in the widest case, M2 has"
                + " 50% more words than IC2.");
  }

  @Test
  void aFamilyWithoutPeersHasItsPartAndOneOfASingleTrackIsOnlyNamed() throws IOException {
    family(
        "lamps",
        "peers: none\npeersReason: Grades order the levels.\n",
        level("ic", 1, 1, 10),
        level("management", 1, 1, 30));
    family("wicks", "", level("ic", 1, 1, 10));
    Document page = page();

    assertThat(page.select(".verdict").eachText())
        .containsExactly(
            "Grades only put the levels of this family in order: levels of the same grade are not"
                + " meant to be equal.");
    assertThat(page.select(".other-families a").eachText()).containsExactly("Wicks");
    assertThat(page.select(".page-header > p").text()).contains("could not be run");
    assertThat(page.select(".promises div:contains(Peers are in the same pay band) .label").text())
        .isEqualTo("Could not be run: it needs peers on both tracks, and pay bands.");
  }

  @Test
  void peersInAnotherFamilyAreNamedWithTheWidestSpread() throws IOException {
    family("lamps", "", level("ic", 1, 1, 10), level("management", 1, 1, 10));
    family("wicks", "", level("ic", 1, 1, 13) + "\n    peers: [lamps/management/m1]");

    assertThat(sentences())
        .contains(
            "This family has individual contributor levels only; their peers are managers in Lamps."
                + " IC1 has 30% more words than M1.");
  }

  @Test
  void nothingIsSaidWhereNoFamilyHasBothTracks() throws IOException {
    family("wicks", "", level("ic", 1, 1, 10));

    assertThat(site().files().keySet()).doesNotContain("parity.html");
  }

  private List<String> sentences() throws IOException {
    return page().select(".verdict").eachText();
  }

  private Document page() throws IOException {
    return site().page("parity.html");
  }

  private BuiltSite site() throws IOException {
    Files.writeString(folder.resolve("content/framework.yaml"), FRAMEWORK);
    return BuiltSite.of(folder.resolve("content"), folder.resolve("site"));
  }

  private void family(String id, String more, String... levels) throws IOException {
    Path file = folder.resolve("content/families/" + id + "/family.yaml");
    Files.createDirectories(file.getParent());
    String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    Files.writeString(
        file, "name: " + name + "\n" + more + "levels:\n" + String.join("\n", levels) + "\n");
  }

  /** Expectations with the given number of words each. */
  private static String level(String track, int grade, int expectations, int words) {
    String id = (track.equals("ic") ? "ic" : "m") + grade;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < expectations; i++) {
      text.append("\n        - ")
          .append(id)
          .append('x')
          .append(i)
          .append(" lamp".repeat(words - 1));
    }
    return "  - id: %s\n    track: %s\n    title: Grade %d of %s\n    grade: %d\n    expectations:\n      glass:%s"
        .formatted(id, track, grade, track, grade, text);
  }
}
