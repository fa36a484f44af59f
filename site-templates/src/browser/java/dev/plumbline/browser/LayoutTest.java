package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page fits into any window, and can be pressed with a thumb. */
@ExtendWith(ChromiumExtension.class)
class LayoutTest {
  private static final String EVERY_KIND = "dev.plumbline.browser.SitePage#ofEveryKind";
  private static final int[] WIDTHS = {1440, 820, 360, 320};

  private final Chromium chromium;

  LayoutTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void nothingScrollsSidewaysOrIsCutInAnyWindow(SitePage page) {
    Window window = chromium.open(page);
    assertFits(window, page + " at ", WIDTHS);
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void textOfTwiceTheSizeScrollsNothingSidewaysAndIsNotCut(SitePage page) {
    Window window = chromium.open(page);
    String size = "() => parseFloat(getComputedStyle(document.body).fontSize)";
    double before = ((Number) window.page().evaluate(size)).doubleValue();
    window.page().evaluate("() => { document.documentElement.style.fontSize = '200%' }");
    assertThat(((Number) window.page().evaluate(size)).doubleValue()).isEqualTo(2 * before);
    assertFits(window, page + " at twice the size at ", WIDTHS);
  }

  private static void assertFits(Window window, String how, int... widths) {
    for (int width : widths) {
      window.width(width);
      assertThat(window.ask(Probe.OVERFLOW)).as(how + width).isEmpty();
      assertThat(window.ask(Probe.CLIPPED)).as(how + width).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void whatCanBePressedIsLargeEnough(SitePage page) {
    Window window = chromium.open(page);
    assertThat(window.ask(Probe.TARGETS)).as("%s", page).isEmpty();
    assertThat(window.width(360).ask(Probe.TARGETS)).as("%s on a phone", page).isEmpty();
  }
}
