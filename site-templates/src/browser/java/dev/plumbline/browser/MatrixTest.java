package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The matrix of levels and dimensions in wide and narrow windows. */
@ExtendWith(ChromiumExtension.class)
class MatrixTest {
  private static final SitePage MATRIX =
      new SitePage(TestSite.SAMPLE, "software-engineering/matrix.html");
  private static final SitePage OTHER =
      new SitePage(TestSite.SAMPLE, "ride-inspection/matrix.html");
  private static final String HIDDEN =
      """
      table => table.parentElement.scrollWidth - table.parentElement.clientWidth
        + table.parentElement.scrollHeight - table.parentElement.clientHeight
      """;
  private static final int PHONE = 360;
  private static final int PHONE_HEIGHT = 740;

  private final Chromium chromium;

  MatrixTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void thirteenLevelsByNineDimensionsAreSeenAtOnce() {
    Locator overview = chromium.open(MATRIX).page().locator(".overview");

    assertThat(overview.locator("thead th a").count()).isEqualTo(13);
    assertThat(overview.locator("tbody [scope=row]").count()).isEqualTo(9);
    assertThat(overview.boundingBox().y + overview.boundingBox().height).isLessThan(900);
    assertThat(overview.boundingBox().x + overview.boundingBox().width).isLessThan(1440);
  }

  @Test
  void aCellOfTheOverviewLeadsToTheDimensionAtTheLevel() {
    Page page = chromium.open(MATRIX).page();
    page.locator(".overview tbody a[aria-label='Deep, 3 expectations']").first().click();

    assertThat(page.url()).matches(".*/software-engineering/ic/ic[0-9]\\.html#dimension\\.mastery");
  }

  @Test
  void aPhoneShowsOneLevelOnAFewScreens() {
    Page page = chromium.open(MATRIX).width(PHONE).page();

    assertThat(page.locator(".matrix tbody tr:visible").count()).isOne();
    assertThat(height(page)).isLessThan(6 * PHONE_HEIGHT);
  }

  @Test
  void aReaderChoosesTheLevelAndOneBesideIt() {
    Page page = chromium.open(MATRIX).width(PHONE).page();
    Locator choices = page.locator("#matrix\\.choice select");
    choices.first().selectOption("matrix.ic.ic5");
    assertThat(shown(page)).containsExactly("software-engineering/ic/ic5");
    assertThat(page.url()).endsWith("#matrix.ic.ic5");

    choices.last().selectOption("matrix.management.m5");
    assertThat(shown(page))
        .containsExactly("software-engineering/ic/ic5", "software-engineering/management/m5");
    List<Locator> last = page.locator(".matrix tr.shown td:last-child").all();
    assertThat(last.get(0).boundingBox().y).isEqualTo(last.get(1).boundingBox().y);
    assertThat(last.get(0).boundingBox().x).isLessThan(last.get(1).boundingBox().x);
  }

  @Test
  void withoutScriptsLinksChooseTheLevel() {
    Page page = chromium.openWithoutScripts(MATRIX).width(PHONE).page();
    assertThat(shown(page)).containsExactly("software-engineering/ic/ic1");
    assertThat(height(page)).isLessThan(6 * PHONE_HEIGHT);

    page.locator(".level-links a[href$='management.m5']").click();
    assertThat(shown(page)).containsExactly("software-engineering/management/m5");
  }

  @Test
  void aWideWindowShowsWholeRowsAndKeepsTheHeadsInSight() {
    for (SitePage matrix : List.of(MATRIX, OTHER)) {
      Page page = chromium.open(matrix).page();
      assertThat(page.locator(".matrix").evaluate(HIDDEN)).as(matrix.toString()).isEqualTo(0);
      page.locator(".matrix tbody tr").nth(3).evaluate("row => row.scrollIntoView()");
      assertThat(page.locator(".matrix thead tr:last-child th").nth(2).boundingBox().y).isZero();
    }
  }

  private static List<String> shown(Page page) {
    return page.locator(".matrix tbody tr:visible").all().stream()
        .map(row -> row.getAttribute("data-level"))
        .toList();
  }

  private static int height(Page page) {
    return ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
  }
}
