package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of every page of the small framework. */
class PagesTest {
  private static BuiltSite site;

  @BeforeAll
  static void build(@TempDir Path folder) throws Exception {
    site = BuiltSite.of(SmallFramework.CONTENT, folder);
  }

  static Stream<String> pages() {
    return site.pages().stream().filter(path -> !path.endsWith("old-keeper.html"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasOneHeadingOneMainAndALanguage(String path) {
    Document page = site.page(path);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("html[lang][dir]")).hasSize(1);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("a.skip-link").attr("href"))
        .isEqualTo("#" + page.select("main").attr("id"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsNeverSkipALevel(String path) {
    int before = 0;
    for (Element heading : site.page(path).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(before + 1);
      assertThat(heading.text()).isNotBlank();
      before = level;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsInlineThatAStrictPolicyWouldStop(String path) throws Exception {
    Document page = site.page(path);
    assertThat(page.select("[style], style, [onclick]")).isEmpty();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
    for (Element script : page.select("script:not([src])")) {
      assertThat(policy).contains("'sha256-" + sha256(script.data()) + "'");
    }
  }

  private static String sha256(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void idsAreUniqueAndThoseOfTheFrameContainADot(String path) {
    Document page = site.page(path);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> authors =
        page.select("li[data-criterion], .prose [id]").stream()
            .map(Element::id)
            .collect(Collectors.toSet());
    assertThat(ids).allMatch(id -> id.contains(".") || authors.contains(id));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatPointsAtAnElementFindsIt(String path) {
    Document page = site.page(path);
    for (String attribute : List.of("aria-labelledby", "popovertarget")) {
      for (String id : page.select("[" + attribute + "]").eachAttr(attribute)) {
        assertThat(page.getElementById(id)).as(attribute + "=" + id).isNotNull();
      }
    }
    for (String href : page.select("use, .contents a").eachAttr("href")) {
      assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tablesAndImagesCanBeReadAloud(String path) {
    Document page = site.page(path);
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("img:not([alt])")).isEmpty();
    assertThat(page.select("[role=row] > :not([role])")).isEmpty();
    assertThat(page.select("[tabindex=0]:not([aria-labelledby]):not([aria-label])")).isEmpty();
    assertThat(page.select("nav:not([aria-label]):not([aria-labelledby])")).isEmpty();
  }

  @Test
  void everyHalfOfAPairNamesItsTrack() {
    for (String path : site.pages()) {
      for (Element half : site.page(path).select(".sheet .row:not(.header) > .cell")) {
        assertThat(half.select(".cell-label").text()).as(path).isNotBlank();
      }
    }
  }

  @Test
  void aGapIsNamed() {
    List<Element> gaps = site.page("keeping/index.html").select(".ladder .gap");
    assertThat(gaps).isNotEmpty();
    assertThat(gaps).allMatch(gap -> gap.text().contains("no level"));
  }
}
