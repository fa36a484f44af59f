package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Self-reflection: marks stay in the browser, and can be exported and imported. */
@ExtendWith(ChromiumExtension.class)
class ReflectionTest {
  private static final SitePage PAGE = new SitePage(TestSite.SAMPLE, "reflect.html");
  private static final String LEVEL = "#level=ride-inspection/ic/ic4";
  private static final String MARKS = "select[data-mark]";

  private final Chromium chromium;

  @TempDir private Path folder;

  ReflectionTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private Window opened() {
    Window window = chromium.openAnew(PAGE, LEVEL);
    window.page().locator(MARKS).first().waitFor();
    return window;
  }

  @Test
  void nothingLeavesTheBrowser() {
    Window window = opened();
    Page page = window.page();
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.locator(MARKS).first().selectOption("2");
    page.locator("textarea").first().fill("The pier, in March.");
    page.locator("textarea").last().fill("More time at the bench.");
    page.waitForFunction("() => Object.values(localStorage).join().includes('bench')");
    assertThat(asked).isEmpty();
    assertThat(window.troubles()).isEmpty();
  }

  @Test
  void whatIsMarkedIsThereAgainNextTime() {
    Page page = opened().page();
    page.locator(MARKS).nth(1).selectOption("3");
    page.locator("textarea").first().fill("The pier, in March.");
    page.reload();
    page.locator(MARKS).first().waitFor();
    assertThat(page.locator(MARKS).nth(1).inputValue()).isEqualTo("3");
    assertThat(page.locator("textarea").first().inputValue()).isEqualTo("The pier, in March.");
    assertThat(page.locator(".progress-charts b").first().textContent()).startsWith("100 % (1 of ");
  }

  @Test
  void aSavedFileBringsEverythingBackAlsoWhatIsGoneFromTheFramework() throws Exception {
    Page page = opened().page();
    page.locator(MARKS).first().selectOption("1");
    String name = page.locator(MARKS).first().getAttribute("data-mark");
    Download download = page.waitForDownload(() -> button(page, "json").click());
    String saved = Files.readString(download.path());
    Path file = folder.resolve("saved.json");
    Files.writeString(
        file, saved.replace("\"" + name + "\"", "\"ride-inspection/ic/ic4#of-an-earlier-year\""));

    Page other = opened().page();
    other.setInputFiles("input[type=file]", file);
    Locator gone = other.locator("[data-forget]");
    gone.waitFor();
    assertThat(other.locator(MARKS).first().inputValue()).isEmpty();
    assertThat(other.locator("li:has([data-forget])").textContent()).contains("Sometimes");
    gone.click();
    gone.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    Files.writeString(file, saved);
    other.setInputFiles("input[type=file]", file);
    other.waitForFunction("() => document.querySelector('select[data-mark]').value === '1'");
  }

  @Test
  void aSavedFileIsReadBeforeAnyLevelIsChosen() throws Exception {
    Page page = opened().page();
    page.locator(MARKS).first().selectOption("1");
    Path file = folder.resolve("saved.json");
    page.waitForDownload(() -> button(page, "json").click()).saveAs(file);

    Page other = chromium.openAnew(PAGE, "").page();
    button(other, "import").waitFor();
    assertThat(button(other, "json").isVisible()).isFalse();
    other.setInputFiles("input[type=file]", file);
    other.waitForFunction("() => document.querySelector('select[data-mark]')?.value === '1'");
    assertThat(button(other, "json").isVisible()).isTrue();
  }

  @Test
  void theChartIsFoldedUntilSomethingIsMarked() {
    Page page = opened().page();
    Locator chart = page.locator(".progress-charts b").first();
    assertThat(chart.isVisible()).isFalse();
    page.locator(MARKS).first().selectOption("2");
    page.reload();
    chart.waitFor();
  }

  @Test
  void anotherLevelInTheAddressIsShownAtOnce() {
    Page page = opened().page();
    page.evaluate("() => { location.hash = 'level=product-design/ic/ic4'; }");
    page.locator(MARKS + "[data-mark^='product-design/ic/ic4#']").first().waitFor();
    assertThat(page.locator(MARKS + "[data-mark^='ride-inspection/']").count()).isZero();
  }

  @Test
  void aFileThatIsNoneOfOursChangesNothing() throws Exception {
    Page page = opened().page();
    page.locator(MARKS).first().selectOption("1");
    Path file = folder.resolve("other.json");
    for (String text :
        List.of("{}", "no json", "{\"format\":1,\"levels\":[],\"marks\":{\"a\":{\"mark\":9}}}")) {
      Files.writeString(file, text);
      page.setInputFiles("input[type=file]", file);
      page.locator("[id='reflect.status'] .notice").waitFor();
      assertThat(page.locator(MARKS).first().inputValue()).as(text).isEqualTo("1");
    }
  }

  @Test
  void theTextIsSavedForPeopleToo() throws Exception {
    Page page = opened().page();
    page.locator(MARKS).first().selectOption("2");
    page.locator("textarea").first().fill("The pier,\nin March.");
    Download download = page.waitForDownload(() -> button(page, "markdown").click());
    assertThat(Files.readString(download.path()))
        .contains("## Depth of mastery")
        .contains("**Mostly**")
        .contains("> The pier,\n> in March.");
  }

  @Test
  void axeFindsNothing() {
    Window window = opened();
    window.page().locator(MARKS).first().selectOption("2");
    assertThat(Axe.violations(window)).isEmpty();
    window.width(320);
    assertThat(window.ask(Probe.OVERFLOW)).isEmpty();
  }

  private static Locator button(Page page, String name) {
    return page.locator("[id='reflect." + name + "']");
  }
}
