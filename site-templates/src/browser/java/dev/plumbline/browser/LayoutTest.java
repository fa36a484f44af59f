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
    try (Visit visit = chromium.open(page)) {
      assertFits(visit, "", WIDTHS);
    }
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void textOfTwiceTheSizeScrollsNothingSidewaysAndIsNotCut(SitePage page) {
    try (Visit visit = chromium.open(page)) {
      String size = "() => parseFloat(getComputedStyle(document.body).fontSize)";
      double before = ((Number) visit.page().evaluate(size)).doubleValue();
      visit.page().evaluate("() => { document.documentElement.style.fontSize = '200%' }");
      assertThat(((Number) visit.page().evaluate(size)).doubleValue()).isEqualTo(2 * before);
      assertFits(visit, "at twice the size ", WIDTHS);
    }
  }

  private static void assertFits(Visit visit, String how, int... widths) {
    for (int width : widths) {
      visit.width(width);
      assertThat(Probe.OVERFLOW.ask(visit.page())).as(how + width).isEmpty();
      assertThat(Probe.CLIPPED.ask(visit.page())).as(how + width).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource(EVERY_KIND)
  void whatCanBePressedIsLargeEnough(SitePage page) {
    try (Visit visit = chromium.open(page)) {
      assertThat(Probe.TARGETS.ask(visit.page())).isEmpty();
      assertThat(Probe.TARGETS.ask(visit.width(360).page())).as("on a phone").isEmpty();
    }
  }
}
