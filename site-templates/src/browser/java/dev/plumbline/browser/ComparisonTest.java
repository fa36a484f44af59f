package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any two levels; and the script's comparison, held to the generator's own cases. */
@ExtendWith(ChromiumExtension.class)
class ComparisonTest {
  private static final Path CASES = Path.of("../generator/src/test/resources/cases/compare");
  private static final SitePage PAGE = new SitePage(TestSite.SAMPLE, "compare.html");
  private static final String TWO = "#a=ride-inspection/ic/ic5&b=ride-inspection/management/m5";
  private static final String SAID =
      """
      ([before, after]) => {
        const { matches, gone } = plumbline.comparison.between(before, after);
        const run = ({ same, added, removed }) => same ?? (added ? `{+${added}+}` : `[-${removed}-]`);
        const said = ({ kind, criterion, words }) => kind === "carried" ? `= ${criterion.plain}`
          : kind === "new" ? `+ ${criterion.plain}` : `~ ${words.map(run).join(" ")}`;
        return [...matches.map(said), ...gone.map((one) => `- ${one.plain}`)].map((line) => `${line}\n`).join("");
      }
      """;

  private final Chromium chromium;

  ComparisonTest(Chromium chromium) {
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
    Object said =
        page.evaluate(
            SAID, List.of(list(folder.resolve("before.txt")), list(folder.resolve("after.txt"))));
    assertThat(said).isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private static List<Map<String, Object>> list(Path file) throws IOException {
    List<Map<String, Object>> list = new ArrayList<>();
    String topic = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("## ")) {
        topic = line.substring(3).toLowerCase(Locale.ROOT);
      } else {
        boolean named = line.startsWith("#");
        int space = line.indexOf(' ');
        String id = named ? line.substring(1, space) : "made-" + list.size();
        String text = named ? line.substring(space + 1) : line;
        list.add(Map.of("id", id, "named", named, "plain", text, "topic", topic));
      }
    }
    return list;
  }

  @Test
  void anAddressShowsItsTwoLevels() {
    Page page = shown(TWO).page();
    assertThat(page.title()).startsWith("Specialist inspector and Pier inspection manager");
    assertThat(page.locator(".heads a.level .code").allTextContents()).containsExactly("IC5", "M5");
    page.locator("[id='compare.swap']").click();
    page.waitForFunction("() => document.querySelector('.heads .code').textContent === 'M5'");
    assertThat(page.url()).endsWith("#a=ride-inspection/management/m5&b=ride-inspection/ic/ic5");
    page.goBack();
    page.waitForFunction("() => document.querySelector('.heads .code').textContent === 'IC5'");
  }

  @Test
  void levelsAreChosenByTyping() {
    Page page = chromium.openAnew(PAGE, "").page();
    page.locator("[id='compare.a.field']").fill("master");
    page.keyboard().press("Enter");
    page.locator("[id='compare.b.field']").fill("director");
    page.keyboard().press("Enter");
    page.locator(".compared").waitFor();
    assertThat(page.url()).endsWith("#a=ride-inspection/ic/ic8&b=ride-inspection/management/m8");
  }

  @Test
  void aLevelThatIsNotThereIsSaid() {
    Page page = chromium.openAnew(PAGE, "#a=no/such/level").page();
    page.locator(".notice:visible").waitFor();
    assertThat(page.locator("main").innerText()).contains("no/such/level");
  }

  @Test
  void axeFindsNothingAndAPhoneHoldsIt() {
    Window window = shown(TWO);
    assertThat(Axe.violations(window)).isEmpty();
    window.width(320);
    assertThat(window.ask(Probe.OVERFLOW)).isEmpty();
    assertThat(window.troubles()).isEmpty();
  }

  private Window shown(String fragment) {
    Window window = chromium.openAnew(PAGE, fragment);
    window.page().locator(".compared[aria-busy=false]").waitFor();
    return window;
  }
}
