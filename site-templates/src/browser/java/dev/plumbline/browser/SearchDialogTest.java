package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search dialog, from the first key to the page that is found. */
@ExtendWith(ChromiumExtension.class)
class SearchDialogTest {
  private static final Path TERMS = Path.of("../generator/src/test/resources/search/terms.txt");
  private static final SitePage HOME = new SitePage(TestSite.SAMPLE, "index.html");

  private final Chromium chromium;

  SearchDialogTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private Window asked(String words) {
    Window window = chromium.openAnew(HOME, "");
    Page page = window.page();
    page.keyboard().press("/");
    page.locator("dialog input[role=combobox]").waitFor();
    page.keyboard().type(words);
    return window;
  }

  private static Locator hits(Page page) {
    return page.locator("dialog [role=option]");
  }

  @Test
  void aTitleBeatsAMentionAndEnterGoesThere() {
    Page page = asked("principal inspector").page();
    hits(page).first().waitFor();
    assertThat(hits(page).first().innerText()).contains("Principal inspector");
    page.keyboard().press("Enter");
    page.waitForURL("**/ride-inspection/ic/ic6.html*");
  }

  /**
   * Ranks: 0 for the name itself, 1 for its beginning, 2 for a word in it, 3 for a word in a text.
   */
  @Test
  void wholeNamesComeFirstThenBeginningsThenOtherNamesThenMentions() {
    Object ranks =
        asked("inspector")
            .page()
            .evaluate(
                """
                word => {
                  const { read, find } = plumbline.search;
                  const index = read(plumbline.received.search[""]);
                  const tests = [
                    name => name === word,
                    name => name.startsWith(word),
                    name => name.includes(word),
                    () => true,
                  ];
                  const rank = ({ one }) =>
                    one.own ? tests.findIndex(test => index.folded[one.name].some(test)) : 3;
                  return find(index, word).hits.map(rank).filter((rank, i, all) => rank !== all[i - 1]);
                }
                """,
                "inspector");
    assertThat(ranks).isEqualTo(List.of(0, 1, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspecter", "INSPECT", "ínspector", "inspetcor"})
  void caseAccentsBeginningsAndATypoDoNotMatter(String words) {
    Page page = asked(words).page();
    hits(page).first().waitFor();
    assertThat(hits(page).allInnerTexts()).anyMatch(text -> text.contains("nspector"));
  }

  @Test
  void whatIsNotThereIsSaidWithAWayOn() {
    Page page = asked("xylophone").page();
    page.locator("dialog a, dialog button").first().waitFor();
    page.waitForFunction("() => document.querySelector('dialog').innerText.includes('xylophone')");
    assertThat(hits(page).count()).isZero();
  }

  @Test
  void controlKOpensItAndEscapeGivesTheFocusBack() {
    Page page = chromium.openAnew(HOME, "").page();
    page.locator("nav[aria-label=Main] a").first().focus();
    page.keyboard().press("Control+k");
    page.locator("dialog[open]").waitFor();
    page.keyboard().press("Escape");
    page.waitForFunction("() => !document.querySelector('dialog[open]')");
    assertThat(page.evaluate("() => document.activeElement.closest('nav') !== null"))
        .isEqualTo(true);
  }

  @Test
  void theScriptFoldsWordsAsTheIndexDoes() throws IOException {
    Page page = asked("a").page();
    for (String line : Files.readAllLines(TERMS)) {
      int arrow = line.indexOf(" =>");
      if (!line.startsWith("#") && arrow >= 0) {
        Object terms =
            page.evaluate("text => plumbline.search.terms(text)", line.substring(0, arrow));
        String expected = line.substring(arrow + 3).strip();
        assertThat(terms)
            .as(line)
            .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
      }
    }
  }

  @Test
  void axeFindsNothing() {
    Window window = asked("safety");
    hits(window.page()).first().waitFor();
    assertThat(Axe.violations(window)).isEmpty();
    assertThat(window.troubles()).isEmpty();
  }
}
