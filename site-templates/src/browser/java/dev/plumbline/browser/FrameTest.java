package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shell of every page. */
@ExtendWith(ChromiumExtension.class)
class FrameTest {
  private static final SitePage LEVEL =
      new SitePage(TestSite.SAMPLE, "ride-inspection/ic/ic5.html");
  private static final String SOURCE = "https://git.example.org/harbour-works/framework/";
  private static final String GROUND = "() => getComputedStyle(document.body).backgroundColor";

  private final Chromium chromium;

  FrameTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void theReadersColoursAreRemembered() {
    Window window = chromium.openAnew(LEVEL, "");
    Page page = window.page();
    Object light = page.evaluate(GROUND);
    page.locator("[id='frame.theme']").selectOption("dark");
    Object dark = page.evaluate(GROUND);
    assertThat(dark).isNotEqualTo(light);
    page.reload();
    assertThat(page.evaluate(GROUND)).isEqualTo(dark);
    assertThat(page.locator("[id='frame.theme']").inputValue()).isEqualTo("dark");
    page.locator("[id='frame.theme']").selectOption("");
    assertThat(page.evaluate(GROUND)).isEqualTo(light);
    window.in(Media.SCREEN, ColorScheme.DARK);
    assertThat(page.evaluate(GROUND)).isEqualTo(dark);
  }

  @Test
  void aLinkToAnExpectationIsCopied() {
    Window window = chromium.openAnew(LEVEL, "");
    Page page = window.page();
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    String id = page.locator("li[data-criterion]").first().getAttribute("id");
    page.locator(".criteria > li > p > a:last-child").first().click();
    page.locator("[id='frame.status'].shown").waitFor();
    assertThat(page.evaluate("() => navigator.clipboard.readText()"))
        .isEqualTo(page.url())
        .asString()
        .endsWith("#" + id);
    assertThat(window.troubles()).isEmpty();
  }

  @Test
  void theExpectationThatTheAddressNamesHasLinksToItsOwnLine() {
    Page page = chromium.openAnew(LEVEL, "#carries-question").page();
    assertThat(page.locator("[id='carries-question'] > .links").allInnerTexts())
        .containsExactly(
            "Edit this expectation\nHistory of this expectation\nGive feedback on this expectation");
    assertThat(sourceLinks(page))
        .containsExactly(
            SOURCE + "edit/main/content/families/ride-inspection/ic/ic5.md#L32",
            SOURCE + "commits/main/content/families/ride-inspection/ic/ic5.md",
            SOURCE + "issues/new?page=ride-inspection%2Fic%2Fic5.html&criterion=carries-question");
    page.locator("[id='sets-limits'] > p > a").click();
    page.locator("[id='sets-limits'] > .links").waitFor();
    assertThat(sourceLinks(page)).hasSize(3).last().asString().endsWith("=sets-limits");
  }

  @Test
  void anExpectationOfEveryFamilyLeadsToTheFileThatAllOfThemShare() {
    SitePage level = new SitePage(TestSite.SAMPLE, "ride-inspection/management/m4.html");
    Page page = chromium.openAnew(level, "#says-when-to-stop").page();
    assertThat(sourceLinks(page))
        .first()
        .isEqualTo(SOURCE + "edit/main/content/common/ic/grade-4.md#L8");
    assertThat(page.locator(".site-footer .links a").first().getAttribute("href"))
        .isEqualTo(SOURCE + "edit/main/content/families/ride-inspection/management/m4.md#L1");
  }

  @Test
  void whoeverFollowsALinkToAnExpectationSeesWhatItStandsUnderAlsoWithoutScripts() {
    Window window = chromium.openWithoutScripts(LEVEL).width(360);
    Page page = window.page();
    assertThat(page.locator(".level-context:visible").count()).isZero();
    page.navigate(page.url() + "#carries-question");
    page.waitForFunction("() => scrollY > 0");
    assertThat(page.locator(".level-context").innerText()).isEqualTo("IC5 Specialist inspector");
    page.evaluate("() => scrollBy(0, 100)");
    for (String one : List.of(".level-context:visible", "[id='dimension.judgement']")) {
      assertThat(page.locator(one).boundingBox().y).as(one).isBetween(0.0, 100.0);
    }
    page.locator("[id='dimension.direction']").scrollIntoViewIfNeeded();
    page.evaluate("() => scrollBy(0, 400)");
    assertThat(page.locator(".level-context").boundingBox().y).isBetween(0.0, 100.0);
    assertThat(page.locator("[id='dimension.judgement']").boundingBox().y).isNegative();
  }

  @Test
  void theHeadTakesLittleOfAPhone() {
    Window window = chromium.openAnew(LEVEL, "");
    for (int width : new int[] {360, 320}) {
      assertThat(window.width(width).page().locator(".site-header").boundingBox().height)
          .as("at %d", width)
          .isLessThanOrEqualTo(110);
    }
    assertThat(window.page().locator("[id='frame.search']").innerText()).isEqualTo("Search");
  }

  @Test
  void theFrameStandsStillFromPageToPage() {
    assertThat(List.of("compare.html", "reflect.html", "parity.html"))
        .extracting(path -> searchButton(new SitePage(TestSite.SAMPLE, path)))
        .containsOnly(searchButton(LEVEL));
  }

  @Test
  void theToolsOfTheHeadMoveNothingAsTheyAppear() {
    Window window = chromium.openAnew(LEVEL, "");
    Page page = window.width(360).page();
    String top = "() => document.querySelector('main').getBoundingClientRect().top";
    Object shown = page.evaluate(top);
    page.evaluate("() => { document.getElementById('frame.tools').hidden = true; }");
    assertThat(page.evaluate(top)).isEqualTo(shown);
    assertThat(page.locator("[id='frame.search']").isVisible()).isFalse();
  }

  private Object searchButton(SitePage of) {
    return chromium
        .openAnew(of, "")
        .page()
        .evaluate(
            "() => JSON.stringify(document.getElementById('frame.search').getBoundingClientRect())");
  }

  private static List<Object> sourceLinks(Page page) {
    return page.locator(".criteria > li > .links a[data-pattern]").all().stream()
        .map(link -> link.evaluate("link => link.href"))
        .toList();
  }
}
