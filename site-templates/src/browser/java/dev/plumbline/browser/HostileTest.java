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

  private static final String TOUCH_ALL =
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
    try (Visit served = chromium.open(site);
        Visit opened = chromium.openFile(site)) {
      for (Visit visit : List.of(served, opened)) {
        visit.page().evaluate(TOUCH_ALL);
        assertThat(visit.page().evaluate("() => typeof window.ran")).isEqualTo("undefined");
        assertThat(visit.troubles()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource(HOSTILE)
  void everyLinkLeadsToAPageOrAMailbox(SitePage site) {
    try (Visit visit = chromium.open(site)) {
      assertThat(Probe.LINKS.ask(visit.page())).isEmpty();
    }
  }
}
