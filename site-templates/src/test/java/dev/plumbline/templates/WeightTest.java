package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The size of what a reader downloads besides the words. */
class WeightTest {
  private static final String ALL = "dev.plumbline.templates.PublishedContent#all";
  private static final int USUAL_CRITERIA = 50;

  private Path folder;

  @BeforeEach
  void setFolder(@TempDir Path empty) {
    folder = empty;
  }

  /** Levels of usual size only: a page with a hundred criteria is larger. */
  @ParameterizedTest
  @MethodSource(ALL)
  void aLevelPageWeighsLittleMoreThanItsWords(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (String path : site.pages()) {
      Document page = site.page(path);
      boolean level = !page.select("main > article[data-level]").isEmpty();
      if (level && page.select(".criteria > li").size() <= USUAL_CRITERIA) {
        int words = page.text().getBytes(StandardCharsets.UTF_8).length;
        int all = site.text(path).getBytes(StandardCharsets.UTF_8).length;
        assertThat(all - words).as(path).isLessThanOrEqualTo(40_000);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theStylesOfEachPageAreSmall(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (String path : site.pages()) {
      assertThat(weight(site, path, "link[href*='/style/'][rel=stylesheet]:not([href*=pages])"))
          .as(path)
          .isBetween(1, 30_000);
      assertThat(weight(site, path, "link[rel=stylesheet]")).as(path).isLessThan(36_000);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theScriptsThatEachPageLoadsAtFirstAreSmall(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (String path : site.pages()) {
      if (site.page(path).select("meta[http-equiv=refresh]").isEmpty()) {
        assertThat(weight(site, path, "script[src*='/script/']")).as(path).isBetween(1, 30_000);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void eachScriptThatIsLoadedLaterIsSmall(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    String later = "assets/plumbline/script/lazy/";
    assertThat(site.files().keySet()).anyMatch(file -> file.startsWith(later));
    site.files()
        .forEach(
            (file, bytes) -> {
              if (file.startsWith(later)) {
                assertThat(bytes).as(file).hasSizeBetween(1, 15_000);
              }
            });
  }

  private static int weight(BuiltSite site, String page, String selector) {
    Path folder = Path.of(page);
    int weight = 0;
    Elements links = site.page(page).select(selector);
    List<String> addresses = new ArrayList<>(links.eachAttr("href"));
    addresses.addAll(links.eachAttr("src"));
    for (String href : addresses) {
      String file = folder.resolveSibling(href).normalize().toString().replace('\\', '/');
      weight += site.text(file).getBytes(StandardCharsets.UTF_8).length;
    }
    return weight;
  }
}
