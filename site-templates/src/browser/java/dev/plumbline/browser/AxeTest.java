package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page is accessible, as far as a machine can tell. */
@ExtendWith(ChromiumExtension.class)
class AxeTest {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Chromium chromium;

  AxeTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofEveryKind")
  void thereIsNoViolationInLightNorInDark(SitePage page) {
    Window window = chromium.open(page);
    assertThat(violations(window, ColorScheme.LIGHT)).as("light").isEmpty();
    assertThat(violations(window, ColorScheme.DARK)).as("dark").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofTheSample")
  void thereIsNoViolationOnAPhone(SitePage page) {
    Window window = chromium.open(page).width(360);
    assertThat(violations(window, ColorScheme.LIGHT)).isEmpty();
  }

  private static List<String> violations(Window window, ColorScheme colours) {
    return new AxeBuilder(window.in(Media.SCREEN, colours).page())
        .withTags(TAGS).analyze().getViolations().stream().flatMap(AxeTest::described).toList();
  }

  private static Stream<String> described(Rule rule) {
    return rule.getNodes().stream().limit(5).map(node -> rule.getId() + ": " + described(node));
  }

  private static String described(CheckedNode node) {
    return node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary();
  }
}
