package dev.plumbline.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class FrameworkExportTest {
  private Exported exported;
  private JsonNode data;

  @BeforeEach
  void export() throws IOException {
    exported = Exported.of(LanternWorks.framework());
    data = exported.json("exports/framework.json");
  }

  @Test
  void theDocumentKeepsToTheSchemaThatItNames() {
    assertThat(data.at("/$schema").asString()).isEqualTo("../schema/framework-export.schema.json");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(exported.text("schema/framework-export.schema.json"))
                .validate(data))
        .isEmpty();
  }

  @Test
  void levelsStandInTheOrderOfTheirTracksAndGrades() {
    assertThat(texts("/families/0/levels", "ref"))
        .containsExactly(
            "lamps/ic/ic1",
            "lamps/ic/ic2",
            "lamps/ic/ic3",
            "lamps/management/m2",
            "lamps/management/m3");
    assertThat(data.at("/families/0/page").asString()).isEqualTo("lamps/index.html");
    assertThat(data.at("/families/0/levels/1/page").asString()).isEqualTo("lamps/ic/ic2.html");
  }

  @Test
  void aLevelSaysWhatIsNewSinceTheOneBefore() {
    JsonNode level = data.at("/families/0/levels/1");
    JsonNode entries = level.at("/expectations/0/topics/0/entries");

    assertThat(level.at("/predecessor").asString()).isEqualTo("lamps/ic/ic1");
    assertThat(entries.get(0).at("/framing").asString()).isEqualTo("Of every lamp:");
    assertThat(entries.get(0).at("/change/mark").asString()).isEqualTo("new");
    assertThat(entries.get(1).at("/change/mark").asString()).isEqualTo("carried");
    assertThat(entries.get(1).at("/change/from").asString())
        .isEqualTo("lamps/ic/ic1#cuts-a-pane-to-a-drawing");
    assertThat(entries.get(2).at("/change/mark").asString()).isEqualTo("new");
    assertThat(data.at("/families/0/levels/0").has("predecessor")).isFalse();
  }

  @Test
  void proseHasItsMarkupBesideItOnlyWhereItHasAny() {
    JsonNode entries = data.at("/families/0/levels/1/expectations/0/topics/0/entries");

    assertThat(entries.get(2).at("/text").asString()).isEqualTo("Blows a lamp whose wall is even.");
    assertThat(entries.get(2).at("/textHtml").asString())
        .isEqualTo("Blows a lamp whose wall is <strong>even</strong>.");
    assertThat(entries.get(1).has("textHtml")).isFalse();
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    JsonNode entries = data.at("/families/0/levels/1/expectations/0/topics/0/entries");

    assertThat(entries.get(2).at("/id").asString()).isEqualTo("even");
    assertThat(entries.get(2).at("/examples/0").asString())
        .isEqualTo("A lamp that throws one shadow.");
    assertThat(entries.get(2).has("optional")).isFalse();
    assertThat(entries.get(1).has("examples")).isFalse();
    assertThat(entries.get(3).at("/optional").asBoolean()).isTrue();
  }

  @Test
  void aLevelSaysWhatItPromisesAndWhatItDoesNotExpect() {
    JsonNode maker = data.at("/families/0/levels/1");
    JsonNode master = data.at("/families/0/levels/2");

    assertThat(maker.at("/destination").asBoolean()).isTrue();
    assertThat(maker.at("/scales/scope").asString()).isEqualTo("shop");
    assertThat(maker.at("/week/glasswork").asInt()).isEqualTo(90);
    assertThat(maker.at("/facts/0/valueHtml").asString()).contains("<em>long</em>");
    assertThat(maker.at("/sections/0/text").asString())
        .isEqualTo("A lamp a day, each with a reason.");
    assertThat(master.at("/noPeers").asBoolean()).isTrue();
    assertThat(master.at("/owner").asString()).isEqualTo("Ann");
    assertThat(master.at("/notExpected/0/reason").asString()).isEqualTo("Works alone.");
  }

  @Test
  void commonExpectationsSayWhereTheyComeFrom() {
    assertThat(data.at("/families/0/levels/1/expectations/1/topics").toString())
        .contains("Shows a newcomer where the burns come from.", "\"origin\":\"common\"");
  }

  @Test
  void peersAreComparedCriterionByCriterion() {
    assertThat(texts("/families/0/levels/1/peers", "level")).contains("lamps/management/m2");
  }

  @Test
  void movesPagesTermsAndParityAreData() {
    assertThat(data.at("/families/0/moves/0/kind").asString()).isEqualTo("lateral");
    assertThat(data.at("/pages/0/page").asString()).isEqualTo("pages/moving.html");
    assertThat(data.at("/glossary/0/aliases/0").asString()).isEqualTo("punty");
    assertThat(data.at("/glossary/0/definition").asString()).isEqualTo("A hot rod.");
    assertThat(texts("/parity/tested", "rule")).isNotEmpty();
  }

  private List<String> texts(String array, String member) {
    List<String> texts = new ArrayList<>();
    data.at(array).forEach(one -> texts.add(one.get(member).asString()));
    return texts;
  }
}
