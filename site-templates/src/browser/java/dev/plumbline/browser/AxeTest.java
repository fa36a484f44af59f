package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page is accessible, as far as a machine can tell. */
@ExtendWith(ChromiumExtension.class)
class AxeTest {
  private static final Map<String, Object> ALL =
      Map.of(
          "runOnly",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
          "resultTypes",
          List.of("violations"));

  /** All that does not depend on colours. Contrast takes the most time by far. */
  private static final Map<String, Object> SHAPES =
      Map.of(
          "runOnly",
          Map.of("type", "tag", "values", ALL.get("runOnly")),
          "resultTypes",
          List.of("violations"),
          "rules",
          Map.of("color-contrast", Map.of("enabled", false)));

  private static final Map<String, Object> COLOURS =
      Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast")));

  private final Chromium chromium;

  AxeTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofReadableSites")
  void thereIsNoViolationInLightNorInDark(SitePage page) {
    Window window = chromium.open(page);
    assertThat(violations(window, ALL)).as("%s in light", page).isEmpty();
    window.in(Media.SCREEN, ColorScheme.DARK);
    assertThat(violations(window, COLOURS)).as("%s in dark", page).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofTheSample")
  void thereIsNoViolationOnAPhone(SitePage page) {
    Window window = chromium.open(page).width(360);
    assertThat(violations(window, SHAPES)).as("%s", page).isEmpty();
  }

  /** Its colours are those of the other sites, and there is too much of it to measure each. */
  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofTheLargeSite")
  void thereIsNoViolationHoweverMuchThereIs(SitePage page) {
    assertThat(violations(chromium.open(page), SHAPES)).as("%s", page).isEmpty();
  }

  private static List<String> violations(Window window, Map<String, Object> options) {
    window.page().evaluate(AxeBuilder.getAxeScript());
    return Probe.AXE.ask(window.page(), options);
  }
}
