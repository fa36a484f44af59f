package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The exported data, which matches the pages and its schema. */
class ExportTest {
  private static final String ALL = "dev.plumbline.templates.PublishedContent#all";

  private Path folder;

  @BeforeEach
  void setFolder(@TempDir Path empty) {
    folder = empty;
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theDataKeepsToTheSchemaBesideIt(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    String schema = site.data().get("$schema").asString();
    String path = Path.of(BuiltSite.DATA).resolveSibling(schema).normalize().toString();
    assertThat(errors(site.text(path), site.data())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theSchemaAllowsNothingElse(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    String schema = site.text("schema/framework-export.schema.json");
    JsonNode other =
        new ObjectMapper()
            .readTree(site.text(BuiltSite.DATA).replaceFirst("\"grade\":", "\"step\":"));
    assertThat(errors(schema, other)).isNotEmpty();
  }

  private static List<Error> errors(String schema, JsonNode data) {
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    return read.validate(data);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theDataHoldsTheCriteriaOfThePages(PublishedContent content) throws Exception {
    BuiltSite site = content.build(folder);
    for (JsonNode family : site.data().get("families")) {
      for (JsonNode level : family.get("levels")) {
        String ref = level.get("ref").asString();
        Document page = site.page(level.get("page").asString());
        Set<String> shown =
            new TreeSet<>(page.select(".dimension li[data-criterion]").eachAttr("data-criterion"));
        assertThat(criteria(level)).as(ref).isEqualTo(shown);
        assertThat(page.select("h1").text()).startsWith(level.get("title").asString());
      }
    }
  }

  private static Set<String> criteria(JsonNode level) {
    Set<String> refs = new TreeSet<>();
    for (JsonNode expectation : level.path("expectations")) {
      for (JsonNode topic : expectation.get("topics")) {
        for (JsonNode entry : topic.get("entries")) {
          if (entry.has("id")) {
            refs.add(level.get("ref").asString() + "#" + entry.get("id").asString());
          }
        }
      }
    }
    return refs;
  }
}
