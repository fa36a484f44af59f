package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.compare.WordNumbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The comparison in the script, against the generator's cases and its export. */
@ExtendWith(ChromiumExtension.class)
class ComparisonScriptTest {
  private static final Path CASES = Path.of("../generator/src/test/resources/cases/compare");
  private static final SitePage PAGE = new SitePage(TestSite.SAMPLE, "compare.html");

  private static final String SAID =
      """
      ([before, after, runs]) => {
        const { matches, gone } = plumbline.comparison.between(before, after, plumbline.comparison.weights(runs));
        const run = ({ same, added, removed }) => same ?? (added ? `{+${added}+}` : `[-${removed}-]`);
        const said = ({ kind, criterion, words }) => kind === "carried" ? `= ${criterion.plain}`
          : kind === "new" ? `+ ${criterion.plain}` : `~ ${words.length ? words.map(run).join(" ") : criterion.plain}`;
        return [...matches.map(said), ...gone.map((one) => `- ${one.plain}`)].map((line) => `${line}\n`).join("");
      }
      """;

  private static final String PAIRED =
      """
      async (pairs) => {
        const weights = plumbline.comparison.weights(await plumbline.words());
        const load = async (ref) => {
          const family = await plumbline.family(ref.split("/")[0]);
          return [family, family.levels.find((one) => one.ref === ref).expectations];
        };
        const lines = [];
        for (const pair of pairs) {
          const [from, to, as] = pair.split(" ");
          const [[{ dimensions }, was], [family, is]] = [await load(from), await load(to)];
          for (const { id } of dimensions) {
            const { matches } = plumbline.comparison.between(was[id]?.criteria ?? [], is[id]?.criteria ?? [], weights);
            for (const { before, criterion, kind, asksTheSame } of matches) {
              before && lines.push(`${from}#${before.id} ${to}#${criterion.id} ${as === "step" ? kind : asksTheSame ? "same" : "similar"}`);
            }
          }
        }
        return lines.sort();
      }
      """;

  private final Chromium chromium;

  ComparisonScriptTest(Chromium chromium) {
    this.chromium = chromium;
  }

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theScriptSaysWhatTheGeneratorSays(Path folder) throws IOException {
    Page page = chromium.open(PAGE).page();
    CaseCriteria before = CaseCriteria.in(folder.resolve("before.txt"));
    CaseCriteria after = CaseCriteria.in(folder.resolve("after.txt"));
    WordIndex index = CaseCriteria.index(before, after);
    WordNumbers numbers = WordNumbers.of(index);
    Object said =
        page.evaluate(
            SAID, List.of(before.data(numbers), after.data(numbers), WordNumbers.weights(index)));
    assertThat(said).isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  /** Each level is compared with its peers and the level before, as in the export. */
  @Test
  void ofTheSampleItSaysWhatTheExportSays() throws IOException {
    List<String> pairs = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (JsonNode family : TestSite.SAMPLE.built().data().get("families")) {
      for (JsonNode level : family.get("levels")) {
        ExportedPairs exported = new ExportedPairs(level);
        pairs.addAll(exported.compared());
        expected.addAll(exported.lines());
      }
    }
    Page page = chromium.open(PAGE).page();
    assertThat(page.evaluate(PAIRED, pairs)).isEqualTo(expected.stream().sorted().toList());
    assertThat(expected).anyMatch(line -> line.endsWith(" same")).hasSizeGreaterThan(100);
  }
}
