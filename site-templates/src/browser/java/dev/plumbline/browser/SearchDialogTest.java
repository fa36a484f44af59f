package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search dialog, from the first key to the page that is found. */
@ExtendWith(ChromiumExtension.class)
class SearchDialogTest {
  /** Cases that the test of the index reads too. */
  private static final Path CASES = Path.of("../generator/src/test/resources/search");

  private static final SitePage HOME = new SitePage(TestSite.SAMPLE, "index.html");

  private final Chromium chromium;

  SearchDialogTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private Window asked(String words) {
    return asked(HOME, words);
  }

  private Window asked(SitePage on, String words) {
    Window window = chromium.openAnew(on, "");
    Page page = window.page();
    page.keyboard().press("/");
    // All words at once: letter by letter, a test could see what is found for the first of them.
    page.locator("dialog input[role=combobox]").fill(words);
    return window;
  }

  private static Locator hits(Page page) {
    return page.locator("dialog [role=option]");
  }

  private static Locator status(Page page) {
    return page.locator("dialog [role=status]");
  }

  /** Waits until the status of the dialog says a text. */
  private static void said(Page page, String text) {
    status(page).filter(new Locator.FilterOptions().setHasText(text)).waitFor();
  }

  private static Locator kind(Page page, String name) {
    return page.locator(".kinds button").filter(new Locator.FilterOptions().setHasText(name));
  }

  @Test
  void aTitleBeatsAMentionAndEnterGoesThere() {
    Page page = asked("principal inspector").page();
    hits(page).first().locator("mark").first().waitFor();
    assertThat(hits(page).first().innerText()).contains("Principal inspector");
    page.keyboard().press("Enter");
    page.waitForURL("**/ride-inspection/ic/ic6.html*");
  }

  /**
   * Ranks: 0 for the name itself, 1 for its beginning, 2 for a word in it, 3 for a word in a text.
   */
  @Test
  void wholeNamesComeFirstThenBeginningsThenOtherNamesThenMentions() {
    Page page = asked("inspector").page();
    hits(page).first().waitFor();
    Object ranks =
        page.evaluate(
            """
            async word => {
              const { index, find, get } = plumbline.search;
              const all = index(plumbline.received.search.index);
              const { hits } = await find(all, word);
              const tests = [
                name => name === word,
                name => name.startsWith(word),
                name => name.includes(word),
                () => true,
              ];
              const ranks = [];
              for (const { at } of hits) {
                const file = await get("names-" + all.columns.families[at]);
                const names = file.names[all.columns.names[at]].toLowerCase().split("\\n");
                const own = all.columns.levels[at] < 0;
                const rank = own ? tests.findIndex(test => names.some(test)) : 3;
                rank === ranks.at(-1) || ranks.push(rank);
              }
              return ranks;
            }
            """,
            "inspector");
    assertThat(ranks).isEqualTo(List.of(0, 1, 2, 3));
  }

  private static List<String> texts(Page page, String script, String word) {
    return ((List<?>) page.evaluate(script, word)).stream().map(String::valueOf).toList();
  }

  /** The matches of the words of the sample that are found for a query, from the best. */
  private static List<String> matches(Page page, String query) {
    return texts(
        page,
        """
        async word => {
          const { index, meant } = plumbline.search;
          const found = await meant(index(plumbline.received.search.index), word, true);
          return [...found.values()].map(({ word, match }) => word + " " + match);
        }
        """,
        query);
  }

  @Test
  void exactWordsComeBeforeOthersOfTheirStemThenBeginnings() {
    Page page = asked("a").page();
    hits(page).first().waitFor();
    assertThat(matches(page, "inspector")).startsWith("inspector 4").contains("inspectors 3");
    assertThat(matches(page, "mentoring")).contains("mentors 3").doesNotContain("men 3");
    assertThat(matches(page, "princ")).contains("principal 2");
    assertThat(matches(page, "mentprs")).contains("mentors 1");
  }

  @Test
  void theScriptFindsTheStemOfAWordThatIsNotIndexed() throws IOException {
    Page page = asked("a").page();
    hits(page).first().waitFor();
    for (String line : Files.readAllLines(CASES.resolve("stems.txt"))) {
      if (!line.startsWith("#")) {
        String stem = line.substring(0, line.indexOf(':'));
        for (String word : line.substring(stem.length() + 1).strip().split(" ", -1)) {
          List<String> stems =
              texts(
                  page,
                  "word => plumbline.search.stems("
                      + "plumbline.search.index(plumbline.received.search.index).rules, word)",
                  word);
          assertThat(stems).as(word).contains(stem);
        }
      }
    }
  }

  @Test
  void whereNoPlaceHasAllWordsTheBestAreShownWithWhatTheyMiss() {
    Page page = asked("safety xylophone").page();
    said(page, "No result has all of these words");
    assertThat(hits(page).allInnerTexts())
        .isNotEmpty()
        .allMatch(text -> text.contains("Missing: xylophone"));
    page.locator("dialog input[role=combobox]").fill("principal inspector zither");
    said(page, "These have most of them:");
    hits(page).first().locator("mark").first().waitFor();
    assertThat(hits(page).first().innerText()).contains("Principal inspector");
  }

  @Test
  void theKindOfResultsIsChosenByKeyboardAndKeptWhileTyping() {
    Page page = asked("princ").page();
    // Keys do not wait for a button that is still hidden: they would go to the field.
    kind(page, "Levels").waitFor();
    kind(page, "Levels").press("Enter");
    said(page, "3 results");
    assertThat(kind(page, "Levels").getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(hits(page).allInnerTexts()).allMatch(text -> text.startsWith("Level"));
    page.locator("dialog input[role=combobox]").fill("inspector");
    hits(page).filter(new Locator.FilterOptions().setHasText("IC3 Inspector")).waitFor();
    assertThat(hits(page).allInnerTexts()).allMatch(text -> text.startsWith("Level"));
    assertThat(kind(page, "Levels").getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void anEmptyFieldOffersTheLevelsOfTheFamilyAndWordsToTry() {
    Page page = asked(new SitePage(TestSite.SAMPLE, "ride-inspection/ic/ic5.html"), "").page();
    hits(page).first().waitFor();
    assertThat(page.locator("dialog [role=group]").allInnerTexts())
        .anyMatch(text -> text.contains("Levels of Ride inspection"));
    page.locator("dialog .suggested button").first().click();
    said(page, "result");
    page.locator("dialog input[role=combobox]").fill("");
    hits(page).first().waitFor();
    page.locator("dialog input[role=combobox]").press("ArrowDown");
    page.locator("dialog input[role=combobox]").press("Enter");
    page.waitForURL("**/ride-inspection/ic/ic1.html");
  }

  @Test
  void aPhoneShowsNoHintsAboutKeys() {
    Page page = asked("safety").width(360).page();
    assertThat(page.locator("dialog .keys").isVisible()).isFalse();
  }

  /** What the first results need, of however much there is: some parts of the index. */
  @Test
  void theFirstResultsOfALargeSiteNeedFewBytes() {
    Window window = chromium.openAnew(new SitePage(TestSite.LARGE, "index.html"), "");
    Page page = window.page();
    List<Integer> sizes = new ArrayList<>();
    page.onResponse(
        response -> {
          if (response.url().contains("/data/search/")) {
            sizes.add(Integer.parseInt(response.headerValue("content-length")));
          }
        });
    page.keyboard().press("/");
    page.locator("dialog input[role=combobox]").waitFor();
    page.keyboard().insertText("liste");
    page.locator("dialog [role=option] mark").first().waitFor();
    assertThat(sizes.stream().mapToInt(size -> size).sum()).isBetween(1_000, 100_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspecter", "INSPECT", "ínspector", "inspetcor"})
  void caseAccentsBeginningsAndATypoDoNotMatter(String words) {
    Page page = asked(words).page();
    hits(page).filter(new Locator.FilterOptions().setHasText("nspector")).first().waitFor();
    assertThat(hits(page).count()).isPositive();
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
    for (String line : Files.readAllLines(CASES.resolve("terms.txt"))) {
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

  @ParameterizedTest
  @ValueSource(strings = {"", "safety", "safety xylophone", "xylophone", "supervison"})
  void axeFindsNothingWideNorOnAPhone(String words) {
    Window window = asked(words);
    window.page().locator("dialog :is([role=option], .no-results p)").first().waitFor();
    assertThat(Axe.violations(window)).isEmpty();
    assertThat(Axe.violationsOfShape(window.width(360))).isEmpty();
    assertThat(window.troubles()).isEmpty();
  }
}
