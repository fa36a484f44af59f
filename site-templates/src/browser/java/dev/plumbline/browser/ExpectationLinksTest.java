package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of expectations, and the links to each of them. */
@ExtendWith(ChromiumExtension.class)
class ExpectationLinksTest {
  private static final SitePage GRADE =
      new SitePage(TestSite.SAMPLE, "ride-inspection/grades/5.html");
  private static final String LINK =
      ".anchor, .criteria > li:not([data-criterion]) > p > a:last-child";
  private static final String NAMES =
      "(those) => those.map((one) => one.getAttribute('aria-label') ?? '')";

  private final Chromium chromium;

  ExpectationLinksTest(Chromium chromium) {
    this.chromium = chromium;
  }

  static Stream<SitePage> ofTheSample() throws IOException {
    return SitePage.all(TestSite.SAMPLE).filter(ExpectationLinksTest::hasExpectations);
  }

  static Stream<SitePage> ofEveryKind() throws IOException {
    return SitePage.ofEveryKind().filter(ExpectationLinksTest::hasExpectations);
  }

  private static boolean hasExpectations(SitePage page) {
    try {
      return !page.site().built().page(page.path()).select(".criteria > li > p").isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("ofTheSample")
  void noLinkStandsAloneOnALine(SitePage page) {
    Window window = chromium.open(page);
    for (int width : new int[] {1440, 360}) {
      assertThat(window.width(width).ask(Probe.ALONE)).as("%s at %d", page, width).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("ofEveryKind")
  void eachLinkAndEachListHasANameAndEachListIsOneStop(SitePage page) {
    Page shown = chromium.open(page).page();
    assertThat(names(shown, LINK)).as("%s", page).allMatch(name -> name.matches("Link to: .+"));
    assertThat(names(shown, ".criteria:has(> li > p)")).as("%s", page).noneMatch(String::isBlank);
    Object stops =
        shown
            .locator(".criteria:has(> li > p > a:last-child)")
            .evaluateAll(
                "(lists) => lists.map((list) => list.querySelectorAll("
                    + "':scope > li > p > a:last-child:not([tabindex=\"-1\"])').length)");
    assertThat((List<?>) stops).as("%s", page).allMatch(count -> count.equals(1));
  }

  private static List<String> names(Page page, String those) {
    return ((List<?>) page.locator(those).evaluateAll(NAMES))
        .stream().map(String::valueOf).toList();
  }

  @Test
  void aListSaysItsLevelAndItsDimension() {
    assertThat(names(chromium.open(GRADE).page(), ".criteria"))
        .contains("IC5, Depth of mastery", "M5, Depth of mastery");
  }

  @Test
  void theArrowsLeadThroughAListAndTheLinkOfACriterionInFocusIsTheStop() {
    Page page = chromium.open(GRADE).page();
    Locator links =
        page.locator(".criteria:has(> li + li)").first().locator("> li > p > a:last-child");
    links.first().focus();
    page.keyboard().press("ArrowDown");
    assertThat(isFocused(links.nth(1))).isTrue();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(isFocused(links.first())).isTrue();
    Locator criterion = page.locator(".criteria > li + li:has(summary)").first();
    criterion.locator("summary").first().focus();
    page.keyboard().press("Shift+Tab");
    assertThat(isFocused(criterion.locator("> p > a:last-child"))).isTrue();
  }

  private static boolean isFocused(Locator one) {
    return (boolean) one.evaluate("(one) => one === document.activeElement");
  }

  @Test
  void examplesAreNamedAfterTheirExpectation() {
    Page page = chromium.open(GRADE).page();
    assertThat(names(page, ".criteria .examples:not(.word-changes) > summary"))
        .allMatch(name -> name.matches("Examples: .{10,}"))
        .doesNotHaveDuplicates();
  }
}
