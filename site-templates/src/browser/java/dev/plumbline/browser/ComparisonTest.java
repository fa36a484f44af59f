package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page that compares any two levels. */
@ExtendWith(ChromiumExtension.class)
class ComparisonTest {
  private static final SitePage PAGE = new SitePage(TestSite.SAMPLE, "compare.html");
  private static final String TWO = "#a=ride-inspection/ic/ic5&b=ride-inspection/management/m5";

  private final Chromium chromium;

  ComparisonTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void anAddressShowsItsTwoLevels() {
    Page page = shown(TWO).page();
    assertThat(page.title()).startsWith("Specialist inspector and Pier inspection manager");
    assertThat(page.locator(".header a.level .code").allTextContents())
        .containsExactly("IC5", "M5");
    page.locator("[id='compare.swap']").click();
    page.waitForFunction("() => document.querySelector('.header .code').textContent === 'M5'");
    assertThat(page.url()).endsWith("#a=ride-inspection/management/m5&b=ride-inspection/ic/ic5");
    page.goBack();
    page.waitForFunction("() => document.querySelector('.header .code').textContent === 'IC5'");
  }

  @Test
  void bothWeeksAreOneChart() {
    Page page = shown(TWO).page();
    assertThat(page.locator(".bars dt").allTextContents())
        .startsWith("Practising the craft")
        .doesNotHaveDuplicates();
    assertThat(page.locator(".bars > div").first().locator("dd").allInnerTexts())
        .extracting(bar -> bar.replaceAll("\\s+", " "))
        .containsExactly("IC5 65%", "M5 15%");
  }

  @Test
  void aLevelWithoutAWeekIsSaidBesideTheOther() {
    SitePage compare = new SitePage(TestSite.SMALL, "compare.html");
    Page page = shown(compare, "#a=keeping/ic/k1&b=keeping/ic/k2").page();
    assertThat(page.locator(".chart").innerText()).contains("week is not described");
  }

  @Test
  void nothingMoreIsSaidOfASideWithoutMoreBelowItsStage() {
    Page page = shown(TWO).page();
    assertThat(page.locator(".pair > .cell:not(:has(li, .stage, .empty-state))").count()).isZero();
  }

  @Test
  void eachPartOfARowSaysWhatItHoldsAndTheSentenceCountsThem() {
    Page page = shown(TWO).page();
    assertThat(page.locator(".row .label").allTextContents()).contains("Only IC5", "Only M5");
    int alike =
        page.locator(".label:text-is('On the same subject') + .pair .criteria > li").count();
    assertThat(page.locator("[id='compare.status']").textContent())
        .contains(
            sentence(alike / 2, "on the same subject"),
            sentence(only(page, "IC5"), "for IC5 only"),
            sentence(only(page, "M5"), "for M5 only"),
            "The same in both: Scope, Autonomy and Complexity.");
  }

  private static String sentence(int count, String what) {
    return count + (count == 1 ? " is " : " are ") + what + ".";
  }

  private static int only(Page page, String code) {
    return page.locator(".label:has(:text-is('Only " + code + "')) + ul > li").count();
  }

  @Test
  void ofOneDemandInOtherWordsEachSideIsQuotedAndItsOwnWordsAreMarked() {
    SitePage small = new SitePage(TestSite.SMALL, "compare.html");
    Page page = shown(small, "#a=keeping/ic/k1&b=keeping/ic/k2").page();
    assertThat(page.locator(".criteria > .changed > p").allInnerTexts().stream())
        .map(String::strip)
        .containsExactly(
            "Keeps the lamp lit all night.", "Keeps the lamp lit all night and all winter.");
    assertThat(page.locator(".criteria > .changed mark").allTextContents())
        .containsExactly("and all winter.");
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
  void theSecondFieldPrefersTheFamilyOfTheFirstAndOffersWhatSuitsIt() {
    Page page = chromium.openAnew(PAGE, "").page();
    page.locator("[id='compare.a.field']").fill("ic5 software");
    page.keyboard().press("Enter");
    page.locator(".nearby-levels").waitFor();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[id='compare.b.list'] [role=group]").first().innerText())
        .startsWith("Suggested")
        .contains("M5", "IC6", "IC4");
    page.keyboard().press("Escape");
    page.keyboard().type("m5");
    page.keyboard().press("Enter");
    page.locator(".compared").waitFor();
    assertThat(page.url()).endsWith("&b=software-engineering/management/m5");
  }

  @Test
  void aPairToStartWithLeadsToItsComparisonAndWithoutScriptsToAPageOfBoth() {
    Page page = chromium.openAnew(PAGE, "").page();
    page.locator(".choice:not([hidden])").waitFor();
    page.locator(".start-pairs a").first().click();
    page.locator(".compared").waitFor();
    assertThat(page.locator(".starts").isVisible()).isFalse();
    page.goBack();
    page.locator(".starts").waitFor();

    Page still = chromium.openWithoutScripts(PAGE).page();
    still.locator(".start-pairs a").first().click();
    assertThat(still.url()).endsWith("/grades/4.html");
  }

  @Test
  void aFamilyInTheAddressShowsItsPairsAlone() {
    Page page = chromium.openAnew(PAGE, "#family=product-design").page();
    page.locator(".choice:not([hidden])").waitFor();
    assertThat(page.locator(".starts h3").allTextContents()).containsExactly("Product design");
    page.locator(".start-pairs a").first().click();
    page.locator(".compared").waitFor();
    assertThat(page.url()).contains("#a=product-design/");
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
    return shown(PAGE, fragment);
  }

  private Window shown(SitePage compare, String fragment) {
    Window window = chromium.openAnew(compare, fragment);
    window.page().locator(".compared[aria-busy=false]").waitFor();
    return window;
  }
}
