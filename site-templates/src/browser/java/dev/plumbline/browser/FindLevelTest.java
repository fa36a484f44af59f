package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on which readers find their level, and the way to it from the head of every page. */
@ExtendWith(ChromiumExtension.class)
class FindLevelTest {
  private static final SitePage FIND = new SitePage(TestSite.SAMPLE, "find.html");
  private static final String FIELD = "[id='find.level.field']";

  private final Chromium chromium;

  FindLevelTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void aTypedTitleLeadsToTheLevel() {
    Page page = found("specialist soft");
    page.keyboard().press("Enter");
    page.waitForURL("**/software-engineering/ic/ic5.html");
    assertThat(page.locator("h1").innerText()).isEqualTo("Specialist software engineer");
  }

  @Test
  void aCodeIsFoundInEveryFamilyThatHasIt() {
    Page page = found("m5");
    assertThat(page.locator(FIELD.replace("field", "list") + " [role=group]").count()).isEqualTo(3);
  }

  @Test
  void aFamilyIsFoundWithAllItsLevels() {
    Page page = found("ride inspection");
    assertThat(page.locator("[role=option]").count()).isEqualTo(13);
  }

  @Test
  void anotherTitleOfALevelIsFound() {
    assertThat(found("consulting").locator("[role=option]").allInnerTexts())
        .singleElement()
        .asString()
        .contains("Inspector fellow");
  }

  @Test
  void theListOfLevelsLoadsWhenTheFieldIsFirstUsed() {
    Page page = chromium.openAnew(FIND, "").page();
    String loaded = "() => 'levels' in plumbline.received";
    assertThat(page.evaluate(loaded)).isEqualTo(false);
    page.locator(FIELD).focus();
    page.waitForFunction(loaded);
  }

  @Test
  void withoutScriptsEveryLevelIsALink() {
    Page page = chromium.openWithoutScripts(FIND).page();
    assertThat(page.locator(FIELD).isVisible()).isFalse();
    assertThat(page.locator("main a.level").count()).isEqualTo(39);
  }

  @Test
  void everyPageLeadsToTheTasks() {
    for (int width : List.of(1440, 820, 360)) {
      Window window = chromium.openWithoutScripts(new SitePage(TestSite.SAMPLE, "glossary.html"));
      Page page = window.width(width).page();
      assertThat(page.locator(".site-header nav ul").last().locator("a:visible").allInnerTexts())
          .containsExactly("Find your level", "Compare", "Self-reflection");
      assertThat(page.locator(".site-header [aria-current]:visible").allInnerTexts())
          .containsExactly("Glossary");
    }
  }

  private Page found(String typed) {
    Page page = chromium.openAnew(FIND, "").page();
    page.locator(FIELD).fill(typed);
    page.locator("[role=option][aria-selected=true]").waitFor();
    return page;
  }
}
