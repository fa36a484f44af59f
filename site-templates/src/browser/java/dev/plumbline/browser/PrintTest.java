package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed pages: all words of a page, and nothing that only a screen needs. */
@ExtendWith(ChromiumExtension.class)
class PrintTest {
  /** The areas of A4 and Letter between the margins, in CSS pixels. */
  private static final int[] PAPERS = {672, 694};

  private static final String FILLED =
      "() => document.querySelector('.sheet:not([aria-busy=true]) .criteria')";
  private static final String BAR =
      "(cell) => { const style = getComputedStyle(cell);"
          + " return style.borderInlineStartStyle + ' ' + style.borderInlineStartWidth; }";

  private final Chromium chromium;

  PrintTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofEveryKind")
  void paperHasAllTheTextAndNoNavigation(SitePage page) {
    Window window = chromium.open(page);
    window.in(Media.PRINT, ColorScheme.LIGHT);
    // The contents of a book are printed.
    assertThat(window.ask(Probe.FOLDED))
        .as("%s", page)
        .allMatch(one -> page.isBook() && one.startsWith("printed: nav.contents"));
    for (int width : PAPERS) {
      window.width(width);
      assertThat(window.ask(Probe.OVERFLOW)).as("%s at %d", page, width).isEmpty();
      assertThat(window.ask(Probe.CLIPPED)).as("%s at %d", page, width).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ride-inspection/ic/ic5.html, 2, 8",
    "ride-inspection/grades/6.html, 2, 9",
    "ride-inspection/index.html, 2, 10",
  })
  void aPageOfTheSampleTakesAFewSheets(String path, int atLeast, int atMost) throws IOException {
    Window window = chromium.open(new SitePage(TestSite.SAMPLE, path));
    assertThat(Paper.printed(window, "A4").sheets()).as("A4").isBetween(atLeast, atMost);
    assertThat(Paper.printed(window, "Letter").sheets()).as("Letter").isBetween(atLeast, atMost);
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.browser.SitePage#ofTheSample")
  void noHeadingIsLeftAtTheFootOfASheet(SitePage page) throws IOException {
    assertNoHeadingIsAtAFoot(chromium.open(page), page.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#a=software-engineering/ic/ic5&b=software-engineering/management/m5",
        "#a=ride-inspection/ic/ic5&b=ride-inspection/ic/ic6",
      })
  void noHeadingOfAComparisonIsLeftAtTheFootOfASheet(String levels) throws IOException {
    Window window = chromium.openAnew(new SitePage(TestSite.SAMPLE, "compare.html"), levels);
    window.page().waitForFunction(FILLED);
    assertNoHeadingIsAtAFoot(window, levels);
  }

  private static void assertNoHeadingIsAtAFoot(Window window, String page) throws IOException {
    Set<String> headings = Set.copyOf(window.ask(Probe.HEADINGS));
    for (String format : List.of("A4", "Letter")) {
      List<String> feet = Paper.printed(window, format).feet();
      assertThat(feet).as("%s on %s", page, format).doesNotContainAnyElementsOf(headings);
    }
  }

  static Stream<SitePage> ofFamilies() throws IOException {
    return Stream.concat(SitePage.ofTheSample(), SitePage.ofTheLargeSite())
        .filter(page -> page.path().contains("/") && !page.path().startsWith("pages/"));
  }

  @ParameterizedTest
  @MethodSource("ofFamilies")
  void noSheetButTheLastIsHalfEmpty(SitePage page) throws IOException {
    Window window = chromium.open(page);
    for (String format : List.of("A4", "Letter")) {
      assertThat(Paper.printed(window, format).filledBeforeTheLast())
          .as("%s on %s", page, format)
          .allMatch(filled -> filled > 0.45);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ride-inspection/grades/6.html, '', IC6, M6",
    "ride-inspection/moves/ic.ic5--management.m5.html, '', IC5, M5",
    "compare.html, #a=ride-inspection/ic/ic5&b=ride-inspection/management/m5, IC5, M5",
  })
  void eachSheetWithExpectationsNamesTheCodesAndTracks(
      String path, String fragment, String code, String other) throws IOException {
    Window window = chromium.openAnew(new SitePage(TestSite.SAMPLE, path), fragment);
    window.page().waitForFunction(FILLED);
    Set<String> starts = Set.copyOf(window.ask(Probe.STARTS));
    List<String> sheets =
        Paper.printed(window, "A4").lines().stream()
            .map(lines -> String.join(" ", lines))
            .filter(sheet -> starts.stream().anyMatch(sheet::contains))
            .toList();
    assertThat(sheets)
        .hasSizeGreaterThan(2)
        .allSatisfy(
            sheet ->
                assertThat(sheet).contains(code, other, "Individual contributor", "Management"));
  }

  /** A level goes on from sheet to sheet, and each says whose it is. */
  @Test
  void eachSheetOfTheMatrixNamesItsLevel() throws IOException {
    Window window = chromium.open(new SitePage(TestSite.SAMPLE, "ride-inspection/matrix.html"));
    List<String> starts =
        window.page().locator(".matrix .criteria > li > p").allTextContents().stream()
            .map(text -> text.strip().substring(0, 20))
            .toList();
    List<List<String>> sheets = Paper.printed(window, "A4").lines();
    assertThat(sheets.subList(1, sheets.size()))
        .filteredOn(sheet -> starts.stream().anyMatch(String.join(" ", sheet)::contains))
        .hasSizeGreaterThan(2)
        .allSatisfy(
            sheet ->
                assertThat(sheet.subList(0, 2))
                    .anyMatch(line -> line.matches("(IC|M)[1-8] .*|Consulting .*")));
  }

  @Test
  void theBarsOfTheTracksDifferInGreyByTheirLines() {
    Window window = chromium.open(new SitePage(TestSite.SAMPLE, "ride-inspection/grades/6.html"));
    window.in(Media.PRINT, ColorScheme.LIGHT);
    List<String> lines =
        Stream.of("ic", "management")
            .map(kind -> window.page().locator(".sheet .row:has(.criteria) .cell." + kind).first())
            .map(cell -> (String) cell.evaluate(BAR))
            .toList();
    assertThat(lines).containsExactly("solid 4px", "double 6px");
  }
}
