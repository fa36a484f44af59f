package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheets for a conversation: one or two pages of paper each, however long their texts are. */
@ExtendWith(ChromiumExtension.class)
class ConversationTest {
  private final Chromium chromium;

  ConversationTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aSheetTakesItsPagesOfA4AndOfLetter(SitePage page) throws IOException {
    Window window = chromium.open(page);
    int pages = window.page().locator(".paper").count();
    assertThat(pages).isBetween(1, 2);
    for (String format : List.of("A4", "Letter")) {
      Paper paper = Paper.printed(window, format);
      assertThat(paper.sheets()).as(format).isEqualTo(pages);
      for (List<String> lines : paper.lines()) {
        assertThat(lines.get(0)).as("%s: whose it is", format).contains("Sheet for a conversation");
      }
    }
  }

  static Stream<SitePage> sheets() throws IOException {
    return Stream.of(TestSite.SAMPLE, TestSite.SMALL, TestSite.LARGE)
        .flatMap(ConversationTest::sheets);
  }

  private static Stream<SitePage> sheets(TestSite site) {
    try {
      return SitePage.all(site).filter(page -> page.path().contains("/conversations/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
