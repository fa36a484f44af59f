package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
  void thereIsNoViolationInLightNorInDark(SitePage page) {
    assertThat(Axe.violations(chromium.open(page))).as("%s", page).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofTheSample")
  void thereIsNoViolationOnAPhone(SitePage page) {
    assertThat(Axe.violationsOfShape(chromium.open(page).width(360))).as("%s", page).isEmpty();
  }

  /** Its colours are those of the other sites, and there is too much of it to measure each. */
  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofTheLargeSite")
  void thereIsNoViolationHoweverMuchThereIs(SitePage page) {
    assertThat(Axe.violationsOfShape(chromium.open(page))).as("%s", page).isEmpty();
  }
}
