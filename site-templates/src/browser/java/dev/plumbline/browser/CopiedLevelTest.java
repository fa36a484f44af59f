package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A level that is copied as Markdown. */
@ExtendWith(ChromiumExtension.class)
class CopiedLevelTest {
  private static final String CLIPBOARD =
      """
      () => Object.defineProperty(navigator, "clipboard", { value: {
        writeText: (text) => { window.copied = text; return window.refused ? Promise.reject() : Promise.resolve(); }
      } })
      """;
  private static final SitePage SAMPLE =
      new SitePage(TestSite.SAMPLE, "software-engineering/ic/ic5.html");

  private final Chromium chromium;

  CopiedLevelTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void aLevelIsCopiedWithItsLinksAsWholeAddresses() {
    Page page = open(SAMPLE);
    String copied = copied(page);

    assertThat(copied)
        .startsWith("# [IC5 Specialist software engineer](" + page.url() + ")\n")
        .contains(
            "Individual contributor · [Grade 5 · Pier](http",
            "Specialist software engineers answer")
        .contains("- **Peer:** [M5 Pier software manager](http", "/management/m5.html")
        .contains("## What is new since IC4", "#level.facts):** Several pieces or a crew → A pier")
        .contains("### [Depth of mastery](http", "Deep", "3 of 5");
  }

  @Test
  void eachExpectationIsCopiedOnceWithItsPlaceOnThePage() {
    Page page = open(SAMPLE);
    Document copied = read(copied(page));

    assertThat(copied.select("li > a[href*=#]:matchesOwn(^#$)").eachAttr("href"))
        .isEqualTo(
            page.locator("li[data-criterion]").all().stream()
                .map(one -> page.url() + "#" + one.getAttribute("id"))
                .toList());
  }

  @Test
  void wordsThatMeanSomethingInMarkdownAreCopiedAsWords() {
    Page page = open(new SitePage(TestSite.HOSTILE, "crew/ic/one.html"));
    Document copied = read(copied(page));

    assertThat(copied.select("script, svg, textarea, style, pre")).isEmpty();
    assertThat(copied.getAllElements().eachAttr("onerror")).isEmpty();
    assertThat(copied.text()).contains("<script>alert(window.ran=1)</script>", "${7*7}<#if x>");
    for (Element link : copied.select("a")) {
      assertThat(link.attr("href")).matches("(https?://|mailto:).*");
    }
  }

  @Test
  void theReaderIsToldThatItIsCopiedOrThatTheBrowserRefused() {
    Page page = open(SAMPLE);
    copied(page);
    assertThat(page.locator("#frame\\.status").textContent()).isEqualTo("Copied as Markdown");

    page.evaluate("() => { window.refused = true }");
    page.locator("#level\\.copy").click();
    page.waitForFunction(
        "() => /not allow/.test(document.getElementById('frame.status').textContent)");
  }

  @Test
  void withoutScriptsThereIsNoButton() {
    Page page = chromium.openWithoutScripts(SAMPLE).page();

    assertThat(page.locator("#level\\.copy").isVisible()).isFalse();
    assertThat(page.locator(".level-bar a").first().isVisible()).isTrue();
  }

  private Page open(SitePage site) {
    Page page = chromium.openAnew(site, "").page();
    page.evaluate(CLIPBOARD);
    assertThat(page.locator("script[src*=level-markdown]").count()).isZero();
    return page;
  }

  private static String copied(Page page) {
    page.locator("#level\\.copy").click();
    page.waitForFunction("() => window.copied");
    page.waitForFunction("() => document.getElementById('frame.status').textContent");
    return (String) page.evaluate("() => window.copied");
  }

  private static Document read(String markdown) {
    Node text = Parser.builder().build().parse(markdown);
    return Jsoup.parseBodyFragment(HtmlRenderer.builder().build().render(text));
  }
}
