package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page asks no other host, breaks no policy and is whole, wherever it is read from. */
@ExtendWith(ChromiumExtension.class)
class QuietTest {
  private static final String EVERY_KIND = "dev.plumbline.browser.SitePage#ofEveryKind";

  /** What a page looks like, in short: any style sheet that is missing shows. */
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
  void aServedPageAsksItsOwnSiteOnlyAndFindsAll(SitePage page) {
    try (Visit visit = chromium.open(page)) {
      assertThat(visit.page().locator("meta[http-equiv=Content-Security-Policy]").count()).isOne();
      assertThat(visit.troubles()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void aPageFromTheDiskLooksAsTheServedOneDoes(SitePage page) {
    try (Visit served = chromium.open(page);
        Visit opened = chromium.openFile(page)) {
      assertThat(opened.page().evaluate(LOOK)).isEqualTo(served.page().evaluate(LOOK));
      assertThat(opened.page().locator("main").innerText())
          .isEqualTo(served.page().locator("main").innerText());
      assertThat(opened.troubles()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#completeWithoutScripts")
  void aPageWithoutScriptsSaysAllThatItSaysWithThem(SitePage page) {
    try (Visit with = chromium.open(page);
        Visit without = chromium.openWithoutScripts(page)) {
      assertThat(without.page().locator("main").innerText())
          .isEqualTo(with.page().locator("main").innerText());
      assertThat(without.troubles()).isEmpty();
    }
  }
}
