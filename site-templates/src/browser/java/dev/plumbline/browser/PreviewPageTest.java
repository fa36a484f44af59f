package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.plumbline.templates.HostileContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a preview, while somebody edits. */
@ExtendWith(ChromiumExtension.class)
class PreviewPageTest {
  private static final String FILE = "families/ride-inspection/ic/ic5.md";
  private static final String PAGE = "ride-inspection/ic/ic5.html";
  private static final List<String> PAGES =
      List.of(
          PAGE,
          "ride-inspection/grades/5.html",
          "ride-inspection/matrix.html",
          "ride-inspection/conversations/ic.ic5.html",
          "index.html",
          ".plumbline/findings",
          "none");

  private final Chromium chromium;
  @TempDir private Path temp;
  private ShownPreview preview;

  PreviewPageTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void start() throws Exception {
    preview = ShownPreview.of(TestSite.SAMPLE.content(), temp.resolve("content"));
  }

  @AfterEach
  void end() {
    preview.close();
  }

  @Test
  void aPageIsLoadedAgainInItsPlace() throws Exception {
    Page page = open(PAGE).page();
    page.locator("main details:not([open]) > summary").nth(3).click();
    page.locator("#dimension\\.impact a").focus();
    page.evaluate("() => scrollTo(0, 1500)");
    double place = topOf(page, "#dimension\\.impact");
    preview.edit(FILE, "## Impact", "A remark that was not there before.\n\n## Impact");
    page.locator("text=A remark that was not there before.").waitFor();

    page.waitForFunction("() => document.activeElement.closest('#dimension\\\\.impact')");
    assertThat(page.locator("main details[open]").count()).isEqualTo(1);
    assertThat(topOf(page, "#dimension\\.impact")).isNotEqualTo(place);
    assertThat(((Number) page.evaluate("() => scrollY")).intValue()).isBetween(1_450, 1_550);
  }

  @Test
  void aPageThatAnEditDoesNotTouchStaysAsItIs() throws Exception {
    Page page = open("product-design/ic/ic1.html").page();
    page.evaluate("() => { window.mark = true; }");
    preview.edit(FILE, "## Impact", "A remark that was not there before.\n\n## Impact");
    preview.round();
    preview.edit("families/product-design/ic/ic1.md", "\n## ", "\nAnother remark.\n\n## ");
    page.locator("text=Another remark.").first().waitFor();

    assertThat(page.evaluate("() => performance.getEntriesByType('navigation')[0].type"))
        .isEqualTo("reload");
    assertThat(page.evaluate("() => window.mark === undefined")).isEqualTo(true);
  }

  @Test
  void aFindingStandsInItsCriterionAndOneOfTheWholePageUnderTheHeading() throws Exception {
    preview.edit(FILE, "\n- ", "\n- <b>Bold</b>: ");
    preview.edit(FILE, "title: ", "unknown: x\ntitle: ");
    preview.round();
    Page page = open(PAGE).page();
    page.locator(".plumbline-bar strong:text('Not up to date')").waitFor();

    assertThat(page.locator("main header .plumbline-notes .plumbline-note.error").innerText())
        .contains("unknown-key", FILE + ":2");
    preview.edit(FILE, "unknown: x\n", "");
    page.locator(".plumbline-bar.noted").waitFor();
    assertThat(page.locator("li[data-criterion] .plumbline-note.warning").count()).isPositive();
    assertThat(page.locator(".plumbline-bar strong").innerText()).contains("on this page");
    assertThat(page.locator(".plumbline-notes").count()).isZero();
  }

  @Test
  void manyFindingsAreACountThatOpens() throws Exception {
    preview.edit(FILE, "\n- ", "\n- <b>Bold</b>: ");
    preview.round();
    Page page = open("ride-inspection/matrix.html").page();
    Locator count = page.locator("td li > .plumbline-found").first();
    assertThat(count.locator("> summary").innerText()).isEqualTo("2 findings");
    assertThat(count.locator(".plumbline-message").first().isVisible()).isFalse();
    assertThat(page.locator(".plumbline-found").count()).isGreaterThan(12);

    count.locator("> summary").click();
    assertThat(count.locator(".plumbline-message").first().innerText()).contains("HTML");
  }

  @Test
  void aNewStateIsSaidToThoseWhoDoNotSeeItAndAnOldOneIsNot() throws Exception {
    Page page = open(PAGE).page();
    assertThat(page.locator(".plumbline-said").textContent()).isEmpty();
    preview.edit(FILE, "title: ", "unknown: x\ntitle: ");
    page.locator(".plumbline-bar.old").waitFor();

    page.waitForFunction("() => document.querySelector('.plumbline-said').textContent !== ''");
    assertThat(page.locator(".plumbline-said").textContent()).isEqualTo("Not up to date");
  }

  @Test
  void aPageSaysThatThePreviewHasEndedAndListensToTheNextOne() throws Exception {
    Page page = open(PAGE).page();
    preview.close();
    page.locator(".plumbline-bar strong:text('The preview has ended')").waitFor();
    preview.edit(FILE, "## Impact", "A remark that was not there before.\n\n## Impact");
    preview.restart();
    page.locator("text=A remark that was not there before.").waitFor();

    assertThat(page.locator(".plumbline-bar strong").innerText()).isEqualTo("Up to date");
  }

  @Test
  void pagesAreValidHtml() throws Exception {
    preview.edit(FILE, "\n- ", "\n- <b>Bold</b>: ");
    preview.edit("framework.yaml", "name: ", "unknown: x\nname: ");
    preview.round();
    HtmlChecker checker = HtmlChecker.ready();
    for (String path : List.of(PAGE, ".plumbline/findings", ".plumbline/changes")) {
      Response response = open(path).page().reload();
      checker.check(path, response.text());
    }
    assertThat(checker.complaints()).isEmpty();
  }

  @Test
  void pagesWithFindingsAreAccessibleInLightAndDarkAndOnAPhone() throws Exception {
    preview.edit(FILE, "\n- ", "\n- <b>Bold</b>: ");
    preview.edit("framework.yaml", "name: ", "unknown: x\nname: ");
    preview.round();
    for (String path : PAGES) {
      Window window = open(path);
      window.page().locator(".plumbline-bar summary").first().click();
      assertThat(Axe.violations(window)).as(path).isEmpty();
      assertThat(Axe.violationsOfShape(window.width(360))).as("%s on a phone", path).isEmpty();
      assertThat(window.page().evaluate("() => document.documentElement.scrollWidth"))
          .as("%s on a phone", path)
          .isEqualTo(360);
    }
  }

  /** A focus that the keyboard moves to is above the bar, and so is the end of the page. */
  @Test
  void theBarHidesNothingAndIsNotPrinted() {
    Window window = open(PAGE).width(360);
    Page page = window.page();
    page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
    double bar = topOf(page, ".plumbline-bar");
    assertThat(
            ((Number)
                    page.evaluate(
                        "() => document.querySelector('.site-footer').getBoundingClientRect().bottom"))
                .doubleValue())
        .isLessThanOrEqualTo(bar);
    window.in(Media.PRINT, ColorScheme.LIGHT);
    assertThat(page.locator(".plumbline-bar").isVisible()).isFalse();
  }

  @Test
  void manyTabsListenOnlyWhereTheyAreSeen() {
    Page page = open(PAGE).page();
    for (int tab = 0; tab < 8; tab++) {
      Page other = page.context().newPage();
      Response response = other.navigate(preview.address() + PAGE);
      assertThat(response.status()).isEqualTo(200);
      other.evaluate(
          "() => { Object.defineProperty(document, 'hidden', { value: true });"
              + " document.dispatchEvent(new Event('visibilitychange')); }");
    }
    page.context().pages().stream().skip(1).forEach(Page::close);
  }

  @Test
  void hostileContentRunsNothingInPagesWithItsFindings() throws Exception {
    Path content = Files.createDirectory(temp.resolve("hostile"));
    HostileContent.write(content);
    Files.writeString(
        content.resolve("families/crew/<img src=x onerror=alert(window.ran=1)>.md"), "x");
    try (ShownPreview hostile = ShownPreview.ofFolder(content)) {
      for (String path : List.of("", ".plumbline/findings", "crew/", "crew/ic/one.html")) {
        Window window = chromium.openFrom(hostile.address(), path);
        window.page().evaluate(HostileTest.TOUCH_ALL);
        assertThat(window.page().evaluate("() => typeof window.ran")).isEqualTo("undefined");
        assertThat(window.troubles()).as(path).noneMatch(one -> one.startsWith("dialog"));
      }
    }
  }

  private Window open(String path) {
    return chromium.openFrom(preview.address(), path);
  }

  private static double topOf(Page page, String selector) {
    return ((Number) page.locator(selector).evaluate("one => one.getBoundingClientRect().top"))
        .doubleValue();
  }
}
