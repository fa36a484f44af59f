package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page is accessible, as far as a machine can tell. */
@ExtendWith(ChromiumExtension.class)
class AxeTest {
  private final Chromium chromium;

  AxeTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofReadableSites")
  void thereIsNoViolationInLightNorInDarkNorOnAPhone(SitePage page) {
    Window window = chromium.open(page);
    assertThat(Axe.violations(window)).as("%s", page).isEmpty();
    if (!page.isBook()) {
      assertThat(Axe.violationsOfShape(window.width(360))).as("%s on a phone", page).isEmpty();
    }
  }

  /** Its colours are those of the other sites, and there is too much of it to measure each. */
  @ParameterizedTest
  @MethodSource("chaptersOfTheLargeSite")
  void thereIsNoViolationHoweverMuchThereIs(SitePage page) {
    assertThat(Axe.violationsOfShape(chromium.open(page))).as("%s", page).isEmpty();
  }

  /** All but the page that has all of them once more: so much takes axe a minute. */
  static Stream<SitePage> chaptersOfTheLargeSite() throws IOException {
    return SitePage.ofTheLargeSite().filter(page -> !page.isBook());
  }
}
