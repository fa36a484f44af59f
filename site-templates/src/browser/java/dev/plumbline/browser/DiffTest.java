package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.plumbline.templates.ChangedFramework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a comparison, opened from a folder as by someone who received it. */
@ExtendWith(ChromiumExtension.class)
class DiffTest {
  private static Path folder;

  private final Chromium chromium;

  DiffTest(Chromium chromium) {
    this.chromium = chromium;
  }

  /** The pages of comparisons. */
  private enum Compared {
    CHANGED,
    HOSTILE;

    Path file() {
      return folder.resolve(name() + ".html");
    }
  }

  @BeforeAll
  static void compare(@TempDir Path empty) throws IOException {
    folder = empty;
    Files.writeString(
        Compared.CHANGED.file(), ChangedFramework.inManyWays(empty.resolve("changed")).page());
    Files.writeString(
        Compared.HOSTILE.file(), ChangedFramework.hostile(empty.resolve("hostile")).page());
  }

  private Window open(Compared page) {
    return chromium.openFromDisk(page.file());
  }

  @ParameterizedTest
  @EnumSource
  void itIsValid(Compared page) throws Exception {
    HtmlChecker checker = HtmlChecker.ready();
    checker.check(page.name(), Files.readString(page.file()));
    assertThat(checker.complaints()).isEmpty();
  }

  @Test
  void itIsAccessibleInLightAndInDark() {
    assertThat(Axe.violations(open(Compared.CHANGED))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingScrollsSidewaysOrIsCutInAnyWindow(Compared page) {
    Window window = open(page);
    for (String size : new String[] {"100%", "200%"}) {
      window.page().evaluate("size => { document.documentElement.style.fontSize = size }", size);
      for (int width : new int[] {1440, 820, 360, 320}) {
        window.width(width);
        assertThat(window.ask(Probe.OVERFLOW)).as(size + " at " + width).isEmpty();
        assertThat(window.ask(Probe.CLIPPED)).as(size + " at " + width).isEmpty();
      }
    }
  }

  @Test
  void whatCanBePressedIsLargeEnough() {
    Window window = open(Compared.CHANGED);
    assertThat(window.ask(Probe.TARGETS)).isEmpty();
    assertThat(window.width(360).ask(Probe.TARGETS)).as("on a phone").isEmpty();
  }

  @Test
  void paperHasAllOfItAndNoHeadingAtTheFootOfASheet() throws IOException {
    Window window = open(Compared.CHANGED);
    window.in(Media.PRINT, ColorScheme.LIGHT);
    assertThat(window.ask(Probe.FOLDED)).isEmpty();
    Set<String> headings = Set.copyOf(window.ask(Probe.HEADINGS));
    assertThat(Paper.printed(window, "A4").feet()).doesNotContainAnyElementsOf(headings);
  }

  @ParameterizedTest
  @EnumSource
  void itAsksNobodyForAnythingAndRunsNothing(Compared page) {
    Window window = open(page);
    window.page().evaluate(HostileTest.TOUCH_ALL);
    assertThat(window.page().evaluate("() => typeof window.ran")).isEqualTo("undefined");
    assertThat(window.troubles()).isEmpty();
  }
}
