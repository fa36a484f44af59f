package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SVG images from the cases of findings, opened on their own without a server's policy. */
@ExtendWith(ChromiumExtension.class)
class DrawingTest {
  private static final Path CASES = Path.of("../generator/src/test/resources/cases/parse");

  private final Chromium chromium;

  DrawingTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private Window open(String drawing) {
    Window window = chromium.openFromDisk(CASES.resolve(drawing).toAbsolutePath().normalize());
    window.page().waitForFunction("() => document.readyState === 'complete'");
    return window;
  }

  @Test
  void oneThatPassesRunsNothingAndAsksNobody() {
    assertThat(open("passes-assets/content/assets/ladder.svg").troubles()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"badge", "default", "picture", "import"})
  void oneThatIsRefusedWouldHaveRunOrAsked(String name) {
    assertThat(open("active-asset/content/assets/" + name + ".svg").troubles()).isNotEmpty();
  }
}
