package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a grade: on a phone, and its first screen. */
@ExtendWith(ChromiumExtension.class)
class GradeTest {
  private static final SitePage BOTH_TRACKS =
      new SitePage(TestSite.SAMPLE, "software-engineering/grades/5.html");

  private final Chromium chromium;

  GradeTest(Chromium chromium) {
    this.chromium = chromium;
  }

  static Stream<SitePage> grades() throws IOException {
    return SitePage.all(TestSite.SAMPLE).filter(page -> page.path().contains("/grades/"));
  }

  @ParameterizedTest
  @MethodSource("grades")
  void aGradeIsAtMostTwelveScreensOfAPhone(SitePage page) {
    Window window = chromium.open(page).width(360);
    Object height = window.page().evaluate("() => document.documentElement.scrollHeight");

    assertThat(((Number) height).intValue()).isLessThanOrEqualTo(12 * 740);
  }

  @Test
  void theFirstScreenSaysAndShowsHowTheLevelsDiffer() {
    Window window = chromium.open(BOTH_TRACKS);

    for (String part : new String[] {".lede", ".differences", ".charts"}) {
      Locator shown = window.page().locator(part);
      assertThat(shown.boundingBox().y + shown.boundingBox().height).as(part).isLessThan(900);
    }
  }

  @Test
  void bothBarsOfARowBeginAndEndOnOneAxis() {
    Window window = chromium.open(BOTH_TRACKS);

    for (int width : new int[] {1440, 360}) {
      Object ends =
          window
              .width(width)
              .page()
              .evaluate(
                  "() => [...document.querySelectorAll('.bars')].map(bars => new Set("
                      + "[...bars.querySelectorAll('svg')].map(bar => bar.getBoundingClientRect())"
                      + ".map(({left, right}) => left + ' ' + right)).size)");
      assertThat(ends).isEqualTo(List.of(1, 1));
    }
  }

  @Test
  void aCellOnAPhoneIsLabelledByItsCodeAlone() {
    Window window = chromium.open(BOTH_TRACKS).width(360);
    Locator label = window.page().locator(".row[data-dimension] .cell-label").first();

    assertThat(label.locator("span").first().boundingBox().width).isGreaterThan(20);
    assertThat(label.locator("span").last().boundingBox().width).isLessThan(2);
    assertThat(label.textContent()).isEqualTo("IC5 Individual contributor");
  }
}
