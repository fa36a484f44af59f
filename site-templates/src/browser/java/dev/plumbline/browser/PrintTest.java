package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** On paper a page has all its words, and nothing that only a screen needs. */
@ExtendWith(ChromiumExtension.class)
class PrintTest {
  /** What is left of A4 and of Letter between the margins, in pixels of CSS. */
  private static final int[] PAPERS = {672, 694};

  /** A page of the document's tree; {@code /Pages} is the tree itself. */
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

  private final Chromium chromium;

  PrintTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofEveryKind")
  void paperHasAllTheTextAndNoNavigation(SitePage page) {
    Window window = chromium.open(page);
    window.in(Media.PRINT, ColorScheme.LIGHT);
    // All of it on one page is made for paper, and its contents are a book's.
    boolean book = page.path().equals("print.html");
    assertThat(window.ask(Probe.FOLDED))
        .as("%s", page)
        .allMatch(one -> book && one.startsWith("printed: nav.contents"));
    for (int width : PAPERS) {
      window.width(width);
      assertThat(window.ask(Probe.OVERFLOW)).as("%s at %d", page, width).isEmpty();
      assertThat(window.ask(Probe.CLIPPED)).as("%s at %d", page, width).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ride-inspection/ic/ic5.html, 2, 7",
    "ride-inspection/grades/6.html, 2, 9",
    "ride-inspection/index.html, 2, 8",
  })
  void aPageOfTheSampleTakesAFewSheets(String path, int atLeast, int atMost) {
    Window window = chromium.open(new SitePage(TestSite.SAMPLE, path));
    assertThat(sheets(window, "A4")).as("A4").isBetween(atLeast, atMost);
    assertThat(sheets(window, "Letter")).as("Letter").isBetween(atLeast, atMost);
  }

  private static int sheets(Window window, String format) {
    byte[] pdf = window.page().pdf(new Page.PdfOptions().setFormat(format));
    return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }
}
