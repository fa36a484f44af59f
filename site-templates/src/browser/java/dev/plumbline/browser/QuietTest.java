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
    Window window = chromium.open(page);
    assertThat(window.page().locator("meta[http-equiv=Content-Security-Policy]").count()).isOne();
    assertThat(window.troubles()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void aPageFromTheDiskLooksAsTheServedOneDoes(SitePage page) {
    Window served = chromium.open(page);
    Window opened = chromium.openFromDisk(page);
    assertThat(opened.page().evaluate(LOOK)).isEqualTo(served.page().evaluate(LOOK));
    assertThat(opened.text()).isEqualTo(served.text());
    assertThat(opened.troubles()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#completeWithoutScripts")
  void aPageWithoutScriptsSaysAllThatItSaysWithThem(SitePage page) {
    Window with = chromium.open(page);
    Window without = chromium.openWithoutScripts(page);
    assertThat(without.text()).isEqualTo(with.text());
    assertThat(without.troubles()).isEmpty();
  }
}
