package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, used with the keyboard alone. */
@ExtendWith(ChromiumExtension.class)
class KeyboardTest {
  private static final String EVERY_KIND = "dev.plumbline.browser.SitePage#ofEveryKind";
  private static final String FOCUSED = "() => document.activeElement.";

  /**
   * The most stops that are visited: enough for every part, as a matrix may have thousands of
   * links.
   */
  private static final int STEPS = 80;

  private final Chromium chromium;

  KeyboardTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void theFocusIsAlwaysSeenAndGoesDownThePage(SitePage site) {
    Page page = chromium.open(site).page();
    page.keyboard().press("Tab");
    assertThat(page.evaluate(FOCUSED + "className")).as("the first stop").isEqualTo("skip-link");
    assertThat(walk(page)).as("%s", site).isEmpty();
    page.locator(".skip-link").focus();
    page.keyboard().press("Enter");
    assertThat(page.evaluate(FOCUSED + "tagName")).isEqualTo("MAIN");
    page.keyboard().press("Tab");
    assertThat(page.evaluate(FOCUSED + "closest('header.site-header, nav.breadcrumbs') === null"))
        .isEqualTo(true);
  }

  /** Walks on from the stop that has the focus. */
  private static List<String> walk(Page page) {
    List<String> wrong = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      List<String> found = Probe.FOCUS.ask(page);
      if (found.contains("end")) {
        assertThat(step).as("stops on the page").isPositive();
        break;
      }
      wrong.addAll(found);
      page.keyboard().press("Tab");
    }
    return wrong;
  }

  @Test
  void aTermExplainsItselfAndIsPutAwayByKeyboard() {
    SitePage level = new SitePage(TestSite.SMALL, "keeping/ic/k1.html");
    Window window = chromium.open(level);
    Page page = window.page();
    page.locator(".term").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(":popover-open").innerText()).contains("The light itself.");
    page.keyboard().press("Escape");
    assertThat(page.locator(":popover-open").count()).isZero();
  }
}
