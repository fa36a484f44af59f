package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a level as a reader sees it: its first screen, and the length of its lines. */
@ExtendWith(ChromiumExtension.class)
class LevelPageTest {
  private static final SitePage LEVEL =
      new SitePage(TestSite.SAMPLE, "software-engineering/ic/ic5.html");

  private final Chromium chromium;

  LevelPageTest(Chromium chromium) {
    this.chromium = chromium;
  }

  static Stream<SitePage> levels() throws IOException {
    return Stream.concat(
        SitePage.all(TestSite.SAMPLE)
            .filter(page -> page.path().matches("[^/]+/(ic|management)/.*")),
        SitePage.ofTheLargeSite().filter(page -> page.path().matches("[^/]+/(ic|management)/.*")));
  }

  @ParameterizedTest
  @MethodSource("levels")
  void noLineHasMoreThan75Characters(SitePage page) {
    Window window = chromium.open(page);

    assertThat(window.ask(Probe.LINES)).isEmpty();
    assertThat(window.width(820).ask(Probe.LINES)).isEmpty();
  }

  @Test
  void theFirstScreenSaysWhoTheLevelAndItsPeerAreAndWhatIsNew() {
    Window window = chromium.open(LEVEL);

    for (String part : new String[] {"h1", ".level-bar", ".page-header .lede"}) {
      Locator shown = window.page().locator("main " + part);
      assertThat(shown.boundingBox().y + shown.boundingBox().height).as(part).isLessThan(900);
    }
    assertThat(window.page().locator(".level-bar dl").innerText())
        .contains("Pier software manager", "See both side by side", "move to M5", "New since IC4");
  }

  @Test
  void theBarOfAPhoneLeavesRoomForTheSummary() {
    Window window = chromium.open(LEVEL).width(360);

    assertThat(window.page().locator(".level-bar").boundingBox().height).isLessThan(260);
    assertThat(window.page().locator(".page-header .lede").boundingBox().y).isLessThan(600);
  }
}
