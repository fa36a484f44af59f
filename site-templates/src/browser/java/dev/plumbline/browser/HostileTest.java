package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser runs nothing of what hostile authors write, nor asks anyone for them. */
@ExtendWith(ChromiumExtension.class)
class HostileTest {
  private static final String HOSTILE = "dev.plumbline.browser.SitePage#ofTheHostileSite";

  /** Does to everything on a page what a reader might do. */
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
  @MethodSource(HOSTILE)
  void nothingRuns(SitePage site) {
    for (Window window : List.of(chromium.open(site), chromium.openFromDisk(site))) {
      window.page().evaluate(TOUCH_ALL);
      assertThat(window.page().evaluate("() => typeof window.ran")).isEqualTo("undefined");
      assertThat(window.troubles()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource(HOSTILE)
  void everyLinkLeadsToAPageOrAMailbox(SitePage site) {
    Window window = chromium.open(site);
    assertThat(window.ask(Probe.LINKS)).isEmpty();
  }
}
