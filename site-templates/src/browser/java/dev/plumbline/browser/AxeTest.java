package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Accessibility of every kind of page, as far as a machine can tell. */
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

  /** The large site has the colours of the others, and is too large to measure them again. */
  @ParameterizedTest
  @MethodSource("chaptersOfTheLargeSite")
  void thereIsNoViolationHoweverMuchThereIs(SitePage page) {
    assertThat(Axe.violationsOfShape(chromium.open(page))).as("%s", page).isEmpty();
  }

  /** All pages but the one with the whole framework, which takes axe a minute. */
  static Stream<SitePage> chaptersOfTheLargeSite() throws IOException {
    return SitePage.ofTheLargeSite().filter(page -> !page.isBook());
  }
}
