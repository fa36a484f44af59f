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
  private static final String ANSWERS = ".step.current .marks label";
  private static final String FIRST = "input[data-mark]";
  private static final String SOMETIMES =
      "() => document.querySelectorAll('" + FIRST + "')[1]?.checked";

  private final Chromium chromium;

  @TempDir private Path folder;

  ReflectionTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private Window opened() {
    Window window = chromium.openAnew(PAGE, LEVEL);
    button(window.page(), "begin").click();
    window.page().locator(ANSWERS).first().waitFor();
    window.page().locator(".reflection[aria-busy=false]").waitFor();
    return window;
  }

  @Test
  void nothingLeavesTheBrowser() {
    Window window = opened();
    Page page = window.page();
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.locator(ANSWERS).nth(2).click();
    page.locator(".step.current textarea").fill("The pier, in March.");
    page.waitForFunction("() => Object.values(localStorage).join().includes('March')");
    assertThat(asked).isEmpty();
    assertThat(window.troubles()).isEmpty();
  }

  @Test
  void whatIsMarkedIsThereAgainNextTimeAtTheSameStep() {
    Page page = opened().page();
    page.locator(".turns .next:visible").click();
    page.locator(".counter:has-text('Step 2 of ')").waitFor();
    page.locator(ANSWERS).nth(3).click();
    page.locator(".step.current textarea").fill("The pier, in March.");
    page.reload();
    page.locator(ANSWERS).first().waitFor();
    assertThat(page.locator(".counter").textContent()).startsWith("Step 2 of ").contains(" 1 of ");
    assertThat(page.locator(".step.current input").nth(3).isChecked()).isTrue();
    assertThat(page.locator(".step.current textarea").inputValue())
        .isEqualTo("The pier, in March.");
    assertThat(page.locator(".stands").textContent()).contains("1 always", "not marked");
  }

  @Test
  void theSameAnswerTwiceIsTakenBackAndNothingMarkedIsNoFigure() {
    Page page = opened().page();
    page.locator(ANSWERS).first().click();
    assertThat(page.locator(".stands").textContent()).contains("1 not yet");
    page.locator(ANSWERS).first().click();
    assertThat(page.locator("input[data-mark]:checked").count()).isZero();
    assertThat(page.locator(".stands").textContent())
        .contains("not marked")
        .doesNotContain("1 not yet");
    assertThat(page.locator("main").innerText()).doesNotContain("%");
  }

  @Test
  void threeStepsAreTakenWithTheKeyboardAlone() {
    Page page = chromium.openAnew(PAGE, LEVEL).page();
    button(page, "begin").focus();
    for (int step = 1; step <= 3; step++) {
      page.keyboard().press("Enter");
      page.locator(".counter:has-text('Step " + step + " of ')").waitFor();
      assertThat(page.evaluate("() => document.activeElement.tagName")).isEqualTo("H2");
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      page.keyboard().press("ArrowRight");
      assertThat(page.locator(".step.current input:checked").count()).isEqualTo(1);
      page.locator(".turns .next:visible").focus();
    }
    assertThat(page.locator(".counter").textContent()).contains("3 of ");
    assertThat(page.locator(".stands").textContent()).contains("1 sometimes");
  }

  @Test
  void ownAndNextLevelAreShownAndThePeerOnWish() {
    Page page = chromium.openAnew(PAGE, LEVEL).page();
    page.locator("[id='reflect.beside.on']:not(:checked)").waitFor();
    assertThat(page.locator("[id='reflect.beside.field']").inputValue()).startsWith("M4 ");
    assertThat(page.locator("[id='reflect.toward.on']").isChecked()).isTrue();
    page.locator("[id='reflect.beside.on']").check();
    page.locator("[id='reflect.toward.on']").uncheck();
    button(page, "begin").click();
    page.locator(ANSWERS).first().waitFor();
    assertThat(page.locator(".step.current h3 .code").allTextContents())
        .containsExactly("IC4", "M4");
  }

  @Test
  void beforeItBeginsThePageSaysWhatItIsAndIsNot() {
    Page page = chromium.openAnew(PAGE, "").page();
    assertThat(page.locator(".before").innerText())
        .contains("everyone does", "not an assessment", "stays in this browser");
    page.locator(".starts a").first().click();
    button(page, "begin").waitFor();
    assertThat(page.url()).contains("#level=");
  }

  @Test
  void everythingStandsOnOnePageOnWish() {
    Page page = opened().page();
    page.locator("[role=switch]").check();
    page.locator(".step").last().waitFor();
    assertThat(page.locator(".step:visible").count()).isEqualTo(page.locator(".step").count());
    page.locator("[role=switch]").uncheck();
    page.locator(".counter:has-text('Step 1 of ')").waitFor();
    assertThat(page.locator(".step:visible").count()).isEqualTo(1);
  }

  @Test
  void aSavedFileBringsEverythingBackAlsoWhatIsGoneFromTheFramework() throws Exception {
    Page page = opened().page();
    page.locator(ANSWERS).nth(1).click();
    String name = page.locator(FIRST).first().getAttribute("name");
    Download download = page.waitForDownload(() -> button(page, "json").click());
    String saved = Files.readString(download.path());
    Path file = folder.resolve("saved.json");
    Files.writeString(
        file, saved.replace("\"" + name + "\"", "\"ride-inspection/ic/ic4#of-an-earlier-year\""));

    Page other = opened().page();
    other.setInputFiles("input[type=file]", file);
    other.locator("[data-forget]").waitFor(attached());
    assertThat(other.locator("input[data-mark]:checked").count()).isZero();
    other.locator("[role=switch]").check();
    Locator gone = other.locator("[data-forget]");
    assertThat(other.locator("li:has([data-forget])").textContent()).contains("Sometimes");
    gone.click();
    gone.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    Files.writeString(file, saved);
    other.setInputFiles("input[type=file]", file);
    other.waitForFunction(SOMETIMES);
  }

  @Test
  void aSavedFileIsReadBeforeAnyLevelIsChosen() throws Exception {
    Page page = opened().page();
    page.locator(ANSWERS).nth(1).click();
    Path file = folder.resolve("saved.json");
    page.waitForDownload(() -> button(page, "json").click()).saveAs(file);

    Page other = chromium.openAnew(PAGE, "").page();
    button(other, "import").waitFor();
    assertThat(button(other, "json").isVisible()).isFalse();
    other.setInputFiles("input[type=file]", file);
    other.waitForFunction(SOMETIMES);
    assertThat(button(other, "json").isVisible()).isTrue();
    assertThat(button(other, "begin").textContent()).isEqualTo("Go on");
  }

  /** A file of a version that had a list of answers for each expectation, and three levels. */
  @Test
  void aFileOfAnEarlierVersionIsRead() throws Exception {
    Page page = opened().page();
    String name = page.locator(FIRST).first().getAttribute("name");
    Path file = folder.resolve("earlier.json");
    Files.writeString(
        file,
        """
        {"format":1,"levels":["ride-inspection/ic/ic4","ride-inspection/ic/ic5","ride-inspection/management/m4"],
         "marks":{"%s":{"mark":1,"text":"As it read then."}},"notes":{"":"More time at the bench."}}
        """
            .formatted(name));
    page.setInputFiles("input[type=file]", file);
    page.waitForFunction(SOMETIMES);
    assertThat(page.locator("[data-note='']").inputValue()).isEqualTo("More time at the bench.");
    assertThat(page.locator(".step.current h3 .code").allTextContents())
        .containsExactly("IC4", "IC5", "M4");
  }

  @Test
  void anotherLevelInTheAddressIsShownAtOnce() {
    Page page = opened().page();
    page.evaluate("() => { location.hash = 'level=product-design/ic/ic4'; }");
    page.locator("input[name^='product-design/ic/ic4#']").first().waitFor(attached());
    assertThat(page.locator("input[name^='ride-inspection/']").count()).isZero();
  }

  @Test
  void aFileThatIsNoneOfOursChangesNothing() throws Exception {
    Page page = opened().page();
    page.locator(ANSWERS).nth(1).click();
    Path file = folder.resolve("other.json");
    for (String text :
        List.of("{}", "no json", "{\"format\":1,\"levels\":[],\"marks\":{\"a\":{\"mark\":9}}}")) {
      Files.writeString(file, text);
      page.setInputFiles("input[type=file]", file);
      page.locator("[id='reflect.status'] .notice").waitFor();
      assertThat(page.evaluate(SOMETIMES)).as(text).isEqualTo(true);
    }
  }

  @Test
  void theTextIsSavedForPeopleToo() throws Exception {
    Page page = opened().page();
    page.locator(ANSWERS).nth(2).click();
    page.locator("textarea").first().fill("The pier,\nin March.");
    Download download = page.waitForDownload(() -> button(page, "markdown").click());
    assertThat(Files.readString(download.path()))
        .contains("## Depth of mastery")
        .contains("**Mostly**")
        .contains("> The pier,\n> in March.");
  }

  @Test
  void axeFindsNothingInAnyStateAndAPhoneHoldsThem() {
    Window window = opened();
    window.page().locator(ANSWERS).nth(2).click();
    for (String state : List.of("", "&view=all", "&view=standing", "&step=no-dimension")) {
      String address = state.isEmpty() ? "" : "location.hash = '" + LEVEL + state + "'";
      window.page().evaluate(address);
      window.width(1440);
      assertThat(Axe.violations(window)).as(state).isEmpty();
      window.width(360);
      assertThat(window.ask(Probe.OVERFLOW)).as(state).isEmpty();
      assertThat(window.ask(Probe.TARGETS)).as(state).isEmpty();
      window.width(320);
      assertThat(window.ask(Probe.OVERFLOW)).as(state).isEmpty();
    }
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static Locator button(Page page, String name) {
    return page.locator("[id='reflect." + name + "']");
  }
}
