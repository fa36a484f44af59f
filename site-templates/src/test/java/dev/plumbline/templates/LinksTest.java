package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Links between pages: all targets exist, and every page is linked. */
class LinksTest {
  private static final String ALL = "dev.plumbline.templates.PublishedContent#all";

  private Path folder;

  @BeforeEach
  void setFolder(@TempDir Path empty) {
    folder = empty;
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyLinkIsRelativeAndFindsItsFileAndItsPlace(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    List<String> wrong = new ArrayList<>();
    for (String path : site.pages()) {
      for (Element link : site.page(path).select("[href], [src]")) {
        String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (!isOutside(link, target) && !isFound(site, path, target)) {
          wrong.add(path + " -> " + target);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Only links may lead out of the site. The icon of a page is in the page itself. */
  private static boolean isOutside(Element link, String target) {
    return link.tagName().equals("a")
        ? target.matches("(https?|mailto):.*")
        : link.attr("rel").equals("icon") && target.startsWith("data:image/svg+xml,");
  }

  private static boolean isFound(BuiltSite site, String from, String target) {
    URI uri = URI.create(target);
    if (uri.isAbsolute() || uri.getRawAuthority() != null || target.startsWith("/")) {
      return false;
    }
    String path = uri.getPath();
    String file = path.isEmpty() ? from : Path.of(from).resolveSibling(path).normalize().toString();
    String fragment = uri.getFragment();
    return site.has(file)
        && (fragment == null
            || hasId(site.page(file), fragment)
            || (file.matches("(compare|reflect)\\.html") && areLevels(site, fragment)));
  }

  /** Whether a fragment of the page that is about levels names them as that page reads them. */
  private static boolean areLevels(BuiltSite site, String fragment) {
    return Pattern.compile("&")
        .splitAsStream(fragment)
        .allMatch(
            one ->
                one.matches("(a|b|level)=.+")
                    && site.has(one.substring(one.indexOf('=') + 1) + ".html"));
  }

  private static boolean hasId(Document page, String id) {
    return page.getElementById(id) != null;
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyPageHasOneHeadingALanguageATitleAndUniqueIds(PublishedContent content)
      throws Exception {
    BuiltSite site = content.build(folder);
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select("h1").text()).as(path).isNotBlank();
      assertThat(page.select("html").attr("lang")).as(path).isNotBlank();
      assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
      assertThat(page.title()).as(path).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void onlyCriteriaAndHeadingsOfProseHaveIdsWithoutADot(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (String path : site.pages()) {
      for (Element element : site.page(path).select("[id]:not([id*=.])")) {
        assertThat(
                element.is(
                    "li[data-criterion], .prose h2, .prose h3, .prose h4, .prose h5, .prose h6"))
            .as(path + " #" + element.id())
            .isTrue();
        if (element.is(".criteria > li")) {
          assertThat(element.attr("data-criterion"))
              .isEqualTo(path.replace(".html", "") + "#" + element.id());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyKindOfPageStandsAtItsAddress(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    Set<String> expected =
        new HashSet<>(
            List.of(
                "index.html",
                "find.html",
                "compare.html",
                "reflect.html",
                "404.html",
                "print.html"));
    JsonNode data = site.data();
    if (!data.get("glossary").isEmpty()) {
      expected.add("glossary.html");
    }
    if (data.has("parity")) {
      expected.add("parity.html");
    }
    data.get("pages")
        .forEach(page -> expected.add("pages/" + page.get("path").asString() + ".html"));
    data.get("families").forEach(family -> addFamily(family, expected));
    if (familiesWithPairs(data) > 1) {
      expected.add("tracks.html");
    }
    List<String> pages = new ArrayList<>(site.pages());
    pages.removeIf(path -> !site.page(path).select("meta[http-equiv=refresh]").isEmpty());
    pages.removeIf(path -> path.contains("/dimensions/") || path.contains("/moves/"));
    pages.removeIf(path -> path.contains("/conversations/") && path.contains("--"));
    assertThat(pages).containsExactlyInAnyOrderElementsOf(expected);
    assertDimensions(site);
    assertMoves(site);
  }

  /** How many families have two levels of one grade. */
  private static int familiesWithPairs(JsonNode data) {
    int families = 0;
    for (JsonNode family : data.get("families")) {
      Set<Integer> grades = new HashSet<>();
      boolean pair = false;
      for (JsonNode level : family.get("levels")) {
        pair |= !grades.add(level.get("grade").asInt());
      }
      families += pair ? 1 : 0;
    }
    return families;
  }

  private static void assertMoves(BuiltSite site) {
    for (JsonNode family : site.data().get("families")) {
      for (JsonNode move : family.get("moves")) {
        String from = move.get("from").asString();
        String to = move.get("to").asString();
        boolean inOrder = from.compareTo(to) <= 0;
        assertThat(site.pages()).contains(move(inOrder ? from : to, inOrder ? to : from));
      }
    }
  }

  /** The page of the moves between two levels, of the family of the first. */
  private static String move(String first, String second) {
    String family = first.substring(0, first.indexOf('/'));
    return family + "/moves/" + end(family, first) + "--" + end(family, second) + ".html";
  }

  /** A level in the name of a move's page: without its family where the page is of that. */
  private static String end(String family, String ref) {
    String local = ref.startsWith(family + "/") ? ref.substring(family.length() + 1) : ref;
    return local.replace('/', '.');
  }

  private static void addFamily(JsonNode family, Set<String> expected) {
    String id = family.get("id").asString();
    expected.add(id + "/index.html");
    expected.add(id + "/matrix.html");
    for (JsonNode level : family.get("levels")) {
      String ref = level.get("ref").asString();
      expected.add(ref + ".html");
      expected.add(
          id + "/conversations/" + ref.substring(id.length() + 1).replace('/', '.') + ".html");
      expected.add(id + "/grades/" + level.get("grade").asInt() + ".html");
    }
  }

  private static void assertDimensions(BuiltSite site) {
    for (JsonNode family : site.data().get("families")) {
      for (JsonNode level : family.get("levels")) {
        for (JsonNode one : level.path("expectations")) {
          String dimension = one.get("dimension").asString();
          assertThat(site.pages())
              .contains(family.get("id").asString() + "/dimensions/" + dimension + ".html");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anOldAddressLeadsToAPage(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (String path : site.pages()) {
      for (Element refresh : site.page(path).select("meta[http-equiv=refresh]")) {
        String value = refresh.attr("content");
        String target = value.substring(value.indexOf("url=") + 4);
        assertThat(isFound(site, path, target)).as(path + " -> " + target).isTrue();
        assertThat(site.page(path).select("main a").eachAttr("href")).contains(target);
      }
    }
  }
}
