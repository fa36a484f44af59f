package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile content in a browser: nothing of it is run, and it causes no request. */
@ExtendWith(ChromiumExtension.class)
class HostileTest {
  /** A script that does to every element of a page what a reader might do. */
  static final String TOUCH_ALL =
      """
      () => { for (const one of document.querySelectorAll('*'))
        for (const name of ['mouseover', 'pointerenter', 'focus', 'load', 'error', 'toggle', 'animationstart'])
          one.dispatchEvent(new Event(name, { bubbles: true })); }
      """;

  private final Chromium chromium;

  HostileTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofTheHostileSite")
  void nothingRunsAndEveryLinkLeadsToAPageOrAMailbox(SitePage site) {
    Window served = chromium.open(site);
    assertNothingRan(served);
    assertThat(served.ask(Probe.LINKS)).isEmpty();
    assertNothingRan(chromium.openFromDisk(site));
  }

  private static void assertNothingRan(Window window) {
    window.page().evaluate(TOUCH_ALL);
    assertThat(window.page().evaluate("() => typeof window.ran")).isEqualTo("undefined");
    assertThat(window.troubles()).isEmpty();
  }
}
