package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of many families on the home page. */
@ExtendWith(ChromiumExtension.class)
class FamilyFilterTest {
  private static final SitePage HOME = new SitePage(TestSite.MANY, "index.html");
  private static final String FIELD = "[id='families.filter']";
  private static final String SHOWN = "[data-family]:visible";

  private final Chromium chromium;

  FamilyFilterTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void onlyFamiliesWithTheTypedWordsAreShownWhateverTheirAccents() {
    Page page = chromium.openAnew(HOME, "").page();
    page.locator(FIELD).fill("etude");
    assertThat(page.locator(SHOWN).count()).isEqualTo(ManyFamilies.COUNT / 3);
    assertThat(page.locator(".family-group h3:visible").allInnerTexts()).containsExactly("E");
    assertThat(page.locator("[id='families.shown']").innerText()).isEqualTo("15 of 45 families");
    page.locator(FIELD).fill("walls sea 2");
    assertThat(page.locator(SHOWN + " a").allInnerTexts())
        .containsExactly(
            "Sea walls 2", "Sea walls 20", "Sea walls 23", "Sea walls 26", "Sea walls 29");
    page.locator(FIELD).fill("");
    assertThat(page.locator(SHOWN).count()).isEqualTo(ManyFamilies.COUNT);
  }

  @Test
  void aNameThatNoFamilyHasIsAnsweredInWords() {
    Page page = chromium.openAnew(HOME, "").page();
    page.locator(FIELD).fill("zzz");
    assertThat(page.locator(SHOWN).count()).isZero();
    assertThat(page.locator("[id='families.shown']").innerText())
        .isEqualTo("No family has these words in its name.");
  }

  @Test
  void withoutScriptsTheLettersLeadToTheFamilies() {
    Page page = chromium.openWithoutScripts(HOME).page();
    assertThat(page.locator(FIELD).isVisible()).isFalse();
    assertThat(page.locator(".letters a").allInnerTexts()).containsExactly("A", "E", "S");
    page.locator(".letters a").last().click();
    assertThat(page.url()).endsWith("#families.S");
  }

  @Test
  void thePagesOfManyFamiliesFitAllWindowsAndHaveNoFault() {
    for (String path : List.of("index.html", "find.html", "tracks.html")) {
      Window window = chromium.open(new SitePage(TestSite.MANY, path));
      for (int width : List.of(1440, 820, 360)) {
        assertThat(window.width(width).ask(Probe.OVERFLOW)).as(path + " at " + width).isEmpty();
        assertThat(window.ask(Probe.TARGETS)).as(path + " at " + width).isEmpty();
      }
      assertThat(Axe.violations(window)).as(path).isEmpty();
    }
  }
}
