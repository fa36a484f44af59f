package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout of every kind of page in windows of all widths, and the size of touch targets. */
@ExtendWith(ChromiumExtension.class)
class LayoutTest {
  private static final String EVERY_KIND = "dev.plumbline.browser.SitePage#ofEveryKind";
  private static final int[] WIDTHS = {1440, 820, 360, 320};

  /** A window with a mouse, and one with a touch screen. */
  private static final int[] PRESSED = {1440, 360};

  private final Chromium chromium;

  LayoutTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void nothingScrollsSidewaysOrIsCutOrIsTooSmallToPress(SitePage page) {
    Window window = chromium.open(page);
    assertFits(window, page + " at ");
    double before = size(window);
    window.page().evaluate("() => { document.documentElement.style.fontSize = '200%' }");
    assertThat(size(window)).isEqualTo(2 * before);
    assertFits(window, page + " at twice the size of text at ");
  }

  private static double size(Window window) {
    Object size =
        window.page().evaluate("() => parseFloat(getComputedStyle(document.body).fontSize)");
    return ((Number) size).doubleValue();
  }

  private static void assertFits(Window window, String how) {
    for (int width : WIDTHS) {
      window.width(width);
      assertThat(window.ask(Probe.OVERFLOW)).as(how + width).isEmpty();
      assertThat(window.ask(Probe.CLIPPED)).as(how + width).isEmpty();
    }
    for (int width : PRESSED) {
      assertThat(window.width(width).ask(Probe.TARGETS)).as(how + width).isEmpty();
    }
  }
}
