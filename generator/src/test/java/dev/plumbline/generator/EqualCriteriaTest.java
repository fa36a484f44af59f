package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight times as many equal criteria take about eight times as long, wherever they stand. */
final class EqualCriteriaTest {
  private static final int FEW = 3_000;
  private static final int MANY = 24_000;

  /** What grows with the square takes 64 times as long, 8 times what is meant. */
  private static final int SLACK = 2;

  /** The shortest of so many counts: the first ones run code that is not compiled yet. */
  private static final int RUNS = 4;

  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Individual contributor, kind: ic}
        - {id: management, name: Management, kind: management}
      dimensions:
        - {id: glass, name: Glass}
        - {id: others, name: Others}
      severity: {uneven-criteria: note, weasel-word: note}
      """;

  private static final String ITEM = "- Blows a lamp whose wall is even.\n";

  @TempDir private Path temp;

  /** Each with what of it is repeated. */
  static Stream<Arguments> places() {
    return Stream.of(
        one("one level", "## Glass\n\n", ITEM),
        one("one id", "## Glass\n\n", "- Blows a lamp. {#lamp}\n"),
        one("topics", "## Glass\n\n", "### Lamps\n\n" + ITEM + "\n"),
        one("headings", "", "## Glass\n\n" + ITEM + "\n"),
        one("examples", "## Glass\n\n- Blows lamps.\n", "  - The long one.\n"),
        one("links", "## Glass\n\n", "- Blows [a lamp](#no-lamp).\n"),
        Arguments.of(
            "YAML",
            Map.of(
                "families/lamps/ic/ic1.yaml",
                part("title: A\ngrade: 1\nexpectations:\n  glass:\n", "    " + ITEM))),
        Arguments.of(
            "a ladder and a peer",
            Map.of(
                level("ic/ic1"), part(head(1) + "## Glass\n\n", ITEM),
                level("ic/ic2"), part(head(2) + "## Glass\n\n", "- Blows lamps that are even.\n"),
                level("ic/ic3"), part(head(3) + "## Glass\n\n", ITEM),
                level("management/m3"), part(head(3) + "## Glass\n\n", ITEM))),
        Arguments.of(
            "what is shared and borrowed",
            Map.of(
                "common/ic/one.md",
                part("---\ngrade: 1\n---\n## Glass\n\n", ITEM),
                level("ic/ic1"),
                part(head(1) + "## Glass\n\n", ITEM),
                level("ic/ic2"),
                part(
                    "---\ntitle: B\ngrade: 2\nsameAs: {glass: ic/ic1}\n---\n## Others\n\n",
                    ITEM))));
  }

  private static Arguments one(String where, String before, String repeated) {
    return Arguments.of(where, Map.of(level("ic/ic1"), part(head(1) + before, repeated)));
  }

  private static String level(String name) {
    return "families/lamps/" + name + ".md";
  }

  private static String head(int grade) {
    return "---\ntitle: Glassmaker\ngrade: " + grade + "\n---\n";
  }

  private static String[] part(String once, String repeated) {
    return new String[] {once, repeated};
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void timeGrowsWithTheirNumber(String where, Map<String, String[]> files) throws IOException {
    Path few = content("few", files, FEW);
    Path many = content("many", files, MANY);
    Duration most = Duration.ofDays(1);
    for (int run = 0; run < RUNS; run++) {
      most = shorter(most, taken(few).multipliedBy(SLACK * MANY / FEW));
    }
    Duration taken = taken(many);
    for (int run = 1; run < RUNS && taken.compareTo(most) > 0; run++) {
      taken = shorter(taken, taken(many));
    }

    assertThat(taken).isLessThan(most);
  }

  private Path content(String name, Map<String, String[]> files, int times) throws IOException {
    Path folder = temp.resolve(name);
    write(folder.resolve("framework.yaml"), FRAMEWORK);
    write(folder.resolve("families/lamps/family.yaml"), "name: Lamps\n");
    for (Map.Entry<String, String[]> file : files.entrySet()) {
      String[] parts = file.getValue();
      write(folder.resolve(file.getKey()), parts[0] + parts[1].repeat(times));
    }
    return folder;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Duration taken(Path content) throws IOException {
    return ProcessorTime.ofAllThreads(
        () -> SiteGenerator.check(CheckRequest.of(content)).report().count());
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
