package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests of pages: none to other hosts, none that fails, none against the policy. */
@ExtendWith(ChromiumExtension.class)
class QuietTest {
  private static final String EVERY_KIND = "dev.plumbline.browser.SitePage#ofEveryKind";

  private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";

  /** A digest of how a page looks, in which a missing style sheet shows. */
  private static final String LOOK =
      """
      () => [document.body, document.querySelector('h1'), document.querySelector('header'), document.querySelector('main')]
        .map((one) => { const style = getComputedStyle(one);
          return [style.color, style.backgroundColor, style.font, style.padding, style.display].join(); }).join()
      """;

  private final Chromium chromium;

  QuietTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void aPageIsWholeFromAServerFromADiskAndWithoutScripts(SitePage page) {
    Window served = chromium.open(page);
    assertThat(served.page().locator(POLICY).count()).as("%s has a policy", page).isOne();
    assertThat(served.troubles()).as("%s", page).isEmpty();
    assertSame(served, chromium.openFromDisk(page), page + " from the disk");
    if (page.isCompleteWithoutScripts()) {
      assertSame(served, chromium.openWithoutScripts(page), page + " without scripts");
    }
  }

  private static void assertSame(Window served, Window other, String what) {
    assertThat(other.page().evaluate(LOOK)).as(what).isEqualTo(served.page().evaluate(LOOK));
    assertThat(other.text()).as(what).isEqualTo(served.text());
    assertThat(other.troubles()).as(what).isEmpty();
  }
}
