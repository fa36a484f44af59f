package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The notice on a level's page of what is new since the reader's last visit. */
@ExtendWith(ChromiumExtension.class)
class SinceTest {
  private static final SitePage PAGE = new SitePage(TestSite.SMALL, "keeping/ic/k2.html");
  private static final String TOLD = ".notice.since-last-visit";
  private static final String EARLIER =
      """
      () => {
        const key = Object.keys(localStorage).find((one) => one.startsWith("plumbline.since"));
        const kept = JSON.parse(localStorage.getItem(key));
        kept.at = Date.UTC(2026, 2, 3, 12);
        kept.seen.lit = "other";
        kept.seen["is-gone"] = "words";
        localStorage.setItem(key, JSON.stringify(kept));
      }
      """;

  private final Chromium chromium;

  SinceTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private Page looked() {
    Window window = chromium.openAnew(PAGE, "");
    assertThat(window.troubles()).isEmpty();
    return window.page();
  }

  @Test
  void atTheFirstVisitAndWithoutAChangeNothingIsSaid() {
    Page page = looked();
    assertThat(page.locator(TOLD).count()).isZero();
    page.reload();
    assertThat(page.locator(TOLD).count()).isZero();
  }

  @Test
  void whatChangedIsCountedAndMarkedUntilItIsSeen() {
    Page page = looked();
    page.evaluate(EARLIER);
    page.reload();
    assertThat(page.locator(TOLD).textContent())
        .contains("1 expectation is new or changed since your last visit on 3 March 2026.")
        .contains("1 was removed since 3 March 2026.");
    assertThat(page.locator("#lit .since-last-visit").count()).isOne();
    assertThat(page.locator(TOLD + " a").getAttribute("href")).isEqualTo("#lit");
    page.reload();
    assertThat(page.locator(TOLD).count()).isOne();
    page.locator(TOLD + " button").click();
    assertThat(page.locator(".since-last-visit").count()).isZero();
    page.reload();
    assertThat(page.locator(TOLD).count()).isZero();
  }
}
