package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in Markdown have the words of the pages, and lead where they should. */
class MarkdownTest {
  private static final String OWN = "dev.plumbline.templates.PublishedContent#own";
  private static final String IN_MARKDOWN =
      "[^/]+/(index|grades/.*|moves/.*|ic/.*|management/.*)\\.html|(pages/.*|index|glossary)\\.html";

  /** What a level's, grade's or move's page has that others say, or that only a screen needs. */
  private static final String LEFT_OUT =
      String.join(
          ", ",
          "nav:not(.level-bar), .level-bar > ul, .level-context, .terms, template, script, svg",
          ".word-changes, .level-before, .charts .label, .charts .code, .cell-label, .codes",
          ".visually-hidden, .key-facts .full-width, .at-once, .read-more, .header > .name",
          ".baseline > .label, .from-to, .kicker, .pips, .level-bar div:has([href=#level.news])",
          ".group.plain .row:has(.summary, .empty-state) > .name");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource(OWN)
  void pagesThatSayWhatIsAskedAreInMarkdownAndLinkToIt(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (String path : site.pages()) {
      Element link = site.page(path).selectFirst("link[type=text/markdown]");
      boolean expected =
          path.matches(IN_MARKDOWN)
              && site.page(path).selectFirst("meta[http-equiv=refresh]") == null;
      assertThat(link != null).as(path).isEqualTo(expected);
      if (link != null) {
        assertThat(site.has(beside(path, link.attr("href")))).as(path).isTrue();
      }
    }
  }

  private static String beside(String path, String href) {
    return Path.of(path).resolveSibling(href).normalize().toString();
  }

  @ParameterizedTest
  @MethodSource(OWN)
  void linksOfMarkdownLeadToFilesAndPlacesOfTheSite(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (String path : inMarkdown(site)) {
      for (String link : MarkdownPage.of(site.text(path)).links()) {
        if (!link.matches("(https?|mailto):.*")) {
          assertThat(leads(site, path, link)).as(path + " to " + link).isTrue();
        }
      }
    }
  }

  private static List<String> inMarkdown(BuiltSite site) {
    return site.files().keySet().stream()
        .filter(file -> file.endsWith(".md") || file.equals("llms.txt"))
        .toList();
  }

  private static boolean leads(BuiltSite site, String from, String link) {
    String[] parts = link.split("#", 2);
    String file = parts[0].isEmpty() ? from : beside(from, parts[0]);
    boolean isPlace = parts.length == 2 && !file.matches("(compare|reflect)\\.html");
    return site.has(file) && (!isPlace || site.page(file).getElementById(parts[1]) != null);
  }

  @ParameterizedTest
  @MethodSource(OWN)
  void aPageInMarkdownSaysTheSameWords(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (String path : site.pages()) {
      String markdown = path.replaceAll("\\.html$", ".md");
      if (site.has(markdown) && !path.endsWith("index.html")) {
        String words = words(MarkdownPage.of(site.text(markdown)).text());
        assertThat(sentences(site.page(path))).as(path).allMatch(words::contains);
      }
    }
  }

  /** The texts of a page that have no other text in them. */
  private static List<String> sentences(Document page) {
    Document copy = page.clone();
    copy.select(LEFT_OUT).remove();
    return copy.select("main :is(h1, h2, h3, h4, p, li, dt, dd, td, th)").stream()
        .filter(one -> one.select("p, li, ul, ol, dd, div").size() == 0)
        .map(one -> words(one.text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Only letters and digits count: lists and headings have other marks in Markdown. */
  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}%]+", "");
  }

  @Test
  void aSiteWithoutMarkdownHasNoTraceOfIt() throws Exception {
    BuiltSite site =
        BuiltSite.of(
            BuiltSite.request(SmallFramework.CONTENT, folder, Set.of(), null, BuiltSite.theme())
                .withMarkdown(false));
    assertThat(inMarkdown(site)).isEmpty();
    assertThat(site.pages()).noneMatch(path -> site.text(path).contains("type=\"text/markdown\""));
  }

  @Test
  void hostileWordsAreOnlyText() throws Exception {
    for (String words : HostileContent.WORDS) {
      Path content = folder.resolve("content" + HostileContent.WORDS.indexOf(words));
      HostileContent.write(content, words);
      BuiltSite site =
          BuiltSite.of(content, content.resolveSibling(content.getFileName() + "-site"));
      for (String path : inMarkdown(site)) {
        assertThat(MarkdownPage.of(site.text(path)).html()).as(path).isEmpty();
      }
      assertThat(MarkdownPage.of(site.text("llms.txt")).text())
          .startsWith(words.replace("\\\"", "\""));
    }
  }
}
