package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The data for scripts, which is the same as on the pages. */
class ScriptDataTest {
  private static final String ALL = "dev.plumbline.templates.PublishedContent#all";
  private static final String DATA = "assets/plumbline/data/";

  private Path folder;

  @BeforeEach
  void setFolder(@TempDir Path empty) {
    folder = empty;
  }

  /** The data in a file, which is a single call. */
  private static JsonNode data(BuiltSite site, String file, String kind, String id) {
    String script = site.text(DATA + file);
    String start = "plumbline.receive(\"" + kind + "\", \"" + id + "\", ";
    assertThat(script).startsWith(start).endsWith(");\n").doesNotContain("<", "\u2028", "\u2029");
    return new ObjectMapper().readTree(script.substring(start.length(), script.length() - 3));
  }

  private static JsonNode family(BuiltSite site, String id) {
    return data(site, "families/" + id + ".js", "family", id);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theListNamesEveryLevelInOrder(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    List<String> expected = new ArrayList<>();
    for (JsonNode family : site.data().get("families")) {
      family.get("levels").forEach(level -> expected.add(level.get("ref").asString()));
    }
    List<String> listed = new ArrayList<>();
    for (JsonNode family : data(site, "levels.js", "levels", "").get("families")) {
      for (JsonNode level : family.get("levels")) {
        String ref = ref(family.get("id"), level.get("track"), level.get("id"));
        listed.add(ref);
        assertThat(site.page(ref + ".html").select("h1").text())
            .startsWith(level.get("title").asString());
      }
    }
    assertThat(listed).isNotEmpty().isEqualTo(expected);
  }

  private static String ref(JsonNode family, JsonNode track, JsonNode level) {
    return family.asString() + "/" + track.asString() + "/" + level.asString();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aFamilyHoldsTheCriteriaOfItsLevels(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (JsonNode family : site.data().get("families")) {
      for (JsonNode level : family(site, family.get("id").asString()).get("levels")) {
        Document page = site.page(level.get("href").asString());
        List<String> shown =
            page.select(".dimension li[data-criterion]").eachAttr("id").stream().sorted().toList();
        assertThat(criteria(level)).as(level.get("ref").asString()).isEqualTo(shown);
      }
    }
  }

  private static List<String> criteria(JsonNode level) {
    List<String> ids = new ArrayList<>();
    for (JsonNode expectation : level.get("expectations")) {
      expectation.get("criteria").forEach(criterion -> ids.add(criterion.get("id").asString()));
    }
    return ids.stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whereALevelAsksNothingTheDataSaysWhyAsThePageDoes(PublishedContent content)
      throws Exception {
    BuiltSite site = content.build(folder);
    for (JsonNode family : site.data().get("families")) {
      for (JsonNode level : family(site, family.get("id").asString()).get("levels")) {
        Document page = site.page(level.get("href").asString());
        for (var one : level.get("expectations").properties()) {
          String silence = one.getValue().path("silence").asString("");
          String said = said(page.select("[data-dimension=" + one.getKey() + "] .empty-state"));
          assertThat(silence).as(level.get("ref") + " " + one.getKey()).startsWith(said);
        }
      }
    }
  }

  /** Word for word: a term that explains itself is followed by no space of its own. */
  private static String said(Elements elements) {
    return elements.stream()
        .map(Element::wholeText)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }
}
