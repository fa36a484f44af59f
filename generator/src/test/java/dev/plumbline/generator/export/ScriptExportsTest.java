package dev.plumbline.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Data that pages load as scripts, because a page in a folder can load nothing else. */
final class ScriptExportsTest {
  private Exported exported;

  @BeforeEach
  void export() throws IOException {
    exported = Exported.of(LanternWorks.framework());
  }

  @Test
  void allLevelsAreListedByNameAndWhatTheyShareOnce() {
    JsonNode levels = exported.script("assets/plumbline/data/levels.js", "levels", "");

    assertThat(levels.at("/families").findValuesAsString("title")).hasSize(7);
    assertThat(levels.at("/families/0/id").asString()).isEqualTo("lamps");
    assertThat(levels.at("/families/0/levels/1/title").asString()).isEqualTo("Glassmaker");
    assertThat(levels.at("/families/0/levels/1/id").asString()).isEqualTo("ic2");
    assertThat(levels.at("/families/0/levels/1/grade").asInt()).isEqualTo(2);
    assertThat(levels.at("/families/0/levels/1/track").asString()).isEqualTo("ic");
    assertThat(levels.at("/tracks").findValuesAsString("name")).contains("Individual contributor");
    assertThat(levels.toString()).containsOnlyOnce("Individual contributor");
  }

  @Test
  void noNameEndsTheScriptThatItStandsIn() {
    assertThat(exported.text("assets/plumbline/data/levels.js")).doesNotContain("</script>");
    assertThat(
            exported
                .script("assets/plumbline/data/levels.js", "levels", "")
                .at("/families/0/levels/2/title")
                .asString())
        .isEqualTo("Master </script>");
  }

  @Test
  void aFamilyHasAFileOfItsOwn() {
    JsonNode lamps = family("lamps");

    assertThat(lamps.at("/name").asString()).isEqualTo("Lamps");
    assertThat(lamps.at("/tracks/1/kind").asString()).isEqualTo("management");
    assertThat(lamps.at("/dimensions/0/stages/2/name").asString()).isEqualTo("Invents");
    assertThat(family("mirrors").at("/levels")).hasSize(2);
  }

  @Test
  void aLevelIsPlacedOnScalesStagesAndTheWeek() {
    JsonNode level = family("lamps").at("/levels/1");

    assertThat(level.at("/scales/0/step").asString()).isEqualTo("A workshop");
    assertThat(level.at("/scales/0/position").asInt()).isEqualTo(2);
    assertThat(level.at("/scales/0/of").asInt()).isEqualTo(3);
    assertThat(level.at("/stages/glass/name").asString()).isEqualTo("Shapes");
    assertThat(level.at("/week/1/percent").asInt()).isEqualTo(10);
    assertThat(level.at("/next").asString()).isEqualTo("lamps/ic/ic3");
    assertThat(level.at("/peers/0").asString()).isEqualTo("lamps/management/m2");
  }

  @Test
  void aCriterionComesWithWhatAScriptComparesItBy() {
    JsonNode glass = family("lamps").at("/levels/1/expectations/glass");
    JsonNode even = glass.at("/criteria/1");
    JsonNode weights = exported.script("assets/plumbline/data/words.js", "words", "");

    assertThat(glass.at("/framing/0").asString()).contains("Of every lamp:");
    assertThat(even.at("/html").asString()).contains("<strong>even</strong>");
    assertThat(even.at("/examples/0").asString()).isEqualTo("A lamp that throws one shadow.");
    assertThat(even.at("/named").asBoolean()).isTrue();
    assertThat(even.at("/stems").asString()).isNotEmpty();
    assertThat(weights.get(0).isInt()).isTrue();
    assertThat(glass.at("/criteria/2/optional").asBoolean()).isTrue();
  }

  @Test
  void whereNothingIsExpectedTheReasonIsSaid() {
    assertThat(family("lamps").at("/levels/2/expectations/others/silence").asString())
        .isEqualTo("Not expected. Works alone.");
  }

  @Test
  void searchBeginsWithItsWordsAndTheRangesOfItsParts() {
    JsonNode index = search("index");

    assertThat(index.at("/words/none").asString()).isEqualTo("Nothing found.");
    assertThat(index.at("/words").has("title")).isFalse();
    assertThat(index.at("/families").toString())
        .isEqualTo("[[\"Lamps\",\"lamps\"],[\"Mirrors\",\"mirrors\"]]");
    assertThat(index.at("/tracks/0/1").asString()).isEqualTo("ic");
    assertThat(index.at("/examples").toString()).contains("Pontil");
    assertThat(index.at("/parts")).hasSize(1);
    assertThat(index.at("/parts/0").asString().split(" ")).hasSize(2).isSorted();
    assertThat(search("words-0").at("/words").asString()).contains("punty", "shadow");
    assertThat(search("vocabulary").at("/words").asString().split(" ")).isSorted();
  }

  @Test
  void searchFindsLevelsPagesAndTermsByTheirNames() {
    JsonNode lamps = search("names-1");
    JsonNode others = search("names-0");

    assertThat(lamps.at("/names").toString()).contains("Glassmaker\\n", "\\nBlower", "Why lamps");
    assertThat(lamps.at("/addresses").toString())
        .contains("lamps/ic/ic2.html", "lamps/index.html#why-lamps");
    assertThat(lamps.at("/names")).hasSameSizeAs(lamps.at("/addresses"));
    assertThat(others.at("/names").toString()).contains("Lanternworks", "Pontil\\npunty");
    assertThat(others.at("/addresses").toString()).contains("glossary.html#term.pontil");
  }

  @Test
  void whatSearchShowsIsInParts() {
    JsonNode part = search("texts-0");

    assertThat(part.at("/texts").toString())
        .contains("Blows a lamp whose wall is even. A lamp that throws one shadow.");
    assertThat(part.at("/places").toString()).contains("\"even\"");
    assertThat(part.at("/places")).hasSameSizeAs(part.at("/texts"));
    assertThat(part.at("/topics")).hasSameSizeAs(part.at("/texts"));
    assertThat(exported.has("assets/plumbline/data/search/texts-1.js")).isFalse();
  }

  private JsonNode search(String file) {
    return exported.script("assets/plumbline/data/search/" + file + ".js", "search", file);
  }

  private JsonNode family(String id) {
    return exported.script("assets/plumbline/data/families/" + id + ".js", "family", id);
  }
}
