package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Sites of published frameworks: nothing is lost, doubled or out of place. */
@EnabledIf(
    value = "dev.plumbline.templates.Corpora#areThere",
    disabledReason = "the published frameworks are not beside the repository")
class CorporaTest {
  private static final Map<Corpora, BuiltSite> SITES = new EnumMap<>(Corpora.class);

  @BeforeAll
  static void build(@TempDir Path folder) throws Exception {
    for (Corpora corpus : Corpora.values()) {
      SITES.put(corpus, BuiltSite.of(corpus.content(), folder.resolve(corpus.name())));
    }
  }

  private static BuiltSite site(Corpora corpus) {
    return Objects.requireNonNull(SITES.get(corpus));
  }

  @ParameterizedTest
  @EnumSource
  void everyFamilyAndLevelHasItsPage(Corpora corpus) throws Exception {
    BuiltSite site = site(corpus);
    List<String> refs = new ArrayList<>();
    for (JsonNode level : corpus.expected().get("levels")) {
      String ref = level.get("ref").asString();
      refs.add(ref);
      Document page = site.page(ref + ".html");
      assertThat(page.expectFirst("h1").ownText()).isEqualTo(level.get("title").asString());
      assertThat(page.select("article").attr("data-level")).isEqualTo(ref);
      assertThat(page.select(".kicker a").attr("href"))
          .endsWith("grades/" + level.get("grade").asInt() + ".html");
      if (level.has("code")) {
        assertThat(page.select(".kicker .code").text()).isEqualTo(level.get("code").asString());
      }
    }
    assertThat(site.page("index.html").select("[data-family]"))
        .hasSize(corpus.expected().get("families").asInt());
    assertThat(levelPages(site)).containsExactlyInAnyOrderElementsOf(refs);
  }

  private static List<String> levelPages(BuiltSite site) {
    return site.pages().stream()
        .map(path -> site.page(path).select("main > article[data-level]").attr("data-level"))
        .filter(ref -> !ref.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyGradePageHasTheLevelsOfThatGrade(Corpora corpus) throws Exception {
    for (var family : corpus.expected().get("grades").properties()) {
      for (var grade : family.getValue().properties()) {
        Document page = page(corpus, family.getKey() + "/grades/" + grade.getKey());
        List<String> levels = new ArrayList<>();
        grade.getValue().forEach(one -> levels.add(family.getKey() + "/" + one.asString()));
        assertThat(page.select(".row.header a.level").eachAttr("data-level"))
            .as(family.getKey() + " " + grade.getKey())
            .containsExactlyElementsOf(levels);
      }
      assertThat(gradePages(site(corpus), family.getKey())).isEqualTo(family.getValue().size());
    }
  }

  private static long gradePages(BuiltSite site, String family) {
    return site.pages().stream().filter(path -> path.startsWith(family + "/grades/")).count();
  }

  @ParameterizedTest
  @EnumSource
  void levelsOfOneGradeAreEachOthersPeersUnlessTheySayOtherwise(Corpora corpus) throws Exception {
    JsonNode expected = corpus.expected();
    Map<String, JsonNode> said = new HashMap<>();
    for (JsonNode level : expected.get("levels")) {
      if (level.has("peers")) {
        said.put(level.get("ref").asString(), level.get("peers"));
      }
    }
    for (JsonNode level : expected.get("levels")) {
      String ref = level.get("ref").asString();
      assertThat(page(corpus, ref).select(".level-bar a.level").eachAttr("data-level"))
          .as(ref)
          .containsExactlyInAnyOrderElementsOf(
              peers(ref, level.get("grade").asString(), expected.get("grades"), said));
    }
  }

  /**
   * The peers that a level names, or else those of its grade, and the levels that name it as a
   * peer.
   */
  private static Set<String> peers(
      String ref, String grade, JsonNode grades, Map<String, JsonNode> said) {
    Set<String> peers = new TreeSet<>();
    if (said.containsKey(ref)) {
      said.get(ref).forEach(one -> peers.add(one.asString()));
    } else {
      String family = ref.substring(0, ref.indexOf('/'));
      grades.get(family).get(grade).forEach(one -> peers.add(family + "/" + one.asString()));
      peers.removeAll(said.keySet());
      peers.remove(ref);
    }
    said.forEach(
        (other, named) ->
            named.forEach(
                one -> {
                  if (one.asString().equals(ref)) {
                    peers.add(other);
                  }
                }));
    return peers;
  }

  @ParameterizedTest
  @EnumSource
  void everyCriterionExampleAndStageIsOnItsLevelsPage(Corpora corpus) throws Exception {
    int total = 0;
    for (JsonNode level : corpus.expected().get("levels")) {
      String ref = level.get("ref").asString();
      Document page = page(corpus, ref);
      for (var dimension : level.get("dimensions").properties()) {
        String where = ref + " " + dimension.getKey();
        Element shown =
            page.select("section.dimension[data-dimension=" + dimension.getKey() + "]").first();
        assertThat(shown).as(where).isNotNull();
        total += countCriteria(where, Objects.requireNonNull(shown), dimension.getValue());
        assertStage(where, corpus, shown, dimension);
      }
    }
    assertThat(total).isEqualTo(corpus.expected().get("criteria_total").asInt());
  }

  private static int countCriteria(String where, Element shown, JsonNode expected) {
    if (expected.has("sameAs")) {
      assertThat(shown.select(".criteria > li")).as(where).isNotEmpty();
      return expected.get("criteria").asInt();
    }
    List<String> refs = shown.select("li[data-criterion]").eachAttr("data-criterion");
    assertThat(refs).as(where).hasSize(expected.get("criteria").asInt()).doesNotHaveDuplicates();
    assertThat(shown.select("li[data-criterion] > details:not(.word-changes) li"))
        .as(where)
        .hasSize(expected.get("examples").asInt());
    return refs.size();
  }

  private static void assertStage(
      String where, Corpora corpus, Element shown, Map.Entry<String, JsonNode> expected) {
    JsonNode stage = expected.getValue().path("stage");
    if (stage.isNull() || stage.isMissingNode()) {
      assertThat(shown.select(".stage")).as(where).isEmpty();
    } else {
      assertThat(shown.select(".stage strong").text())
          .as(where)
          .isEqualTo(stageName(site(corpus).data(), expected.getKey(), stage.asString()));
    }
  }

  private static String stageName(JsonNode data, String dimension, String stage) {
    for (JsonNode one : data.get("dimensions")) {
      for (JsonNode candidate : one.path("stages")) {
        if (one.get("id").asString().equals(dimension)
            && candidate.get("id").asString().equals(stage)) {
          return candidate.get("name").asString();
        }
      }
    }
    return "no stage " + stage + " of " + dimension;
  }

  @ParameterizedTest
  @EnumSource
  void everyStageIsOnItsDimensionsPage(Corpora corpus) throws Exception {
    for (var dimension : corpus.expected().get("dimension_stages").properties()) {
      for (var family : corpus.expected().get("grades").properties()) {
        Document page = page(corpus, family.getKey() + "/dimensions/" + dimension.getKey());
        JsonNode expected = dimension.getValue();
        assertThat(page.select("ol.stages > li")).hasSize(expected.get("stages").asInt());
        assertThat(page.select("ol.stages .criteria > li"))
            .hasSize(expected.get("signals").asInt());
        assertThat(page.select("ol.stages .examples li")).hasSize(expected.get("examples").asInt());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceStandsOnItsLevelsAndItsGradesPage(Corpora corpus) throws Exception {
    for (JsonNode sample : corpus.expected().get("texts")) {
      String ref = sample.get("level").asString();
      String dimension = "[data-dimension=" + sample.get("dimension").asString() + "]";
      String sentence = flat(sample.get("text").asString());
      Document level = page(corpus, ref);
      Document grade = page(corpus, level.select(".kicker a").attr("href"), ref);
      assertThat(flat(level.select("section" + dimension).text())).as(ref).contains(sentence);
      assertThat(flat(grade.select("section" + dimension).text())).as(ref).contains(sentence);
    }
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Document page(Corpora corpus, String path) {
    return site(corpus).page(path + ".html");
  }

  private static Document page(Corpora corpus, String href, String from) {
    return site(corpus).page(Path.of(from).resolveSibling(href).normalize().toString());
  }
}
