package dev.plumbline.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schemas are what editors expect of them. */
class ContentSchemaTest {
  @ParameterizedTest
  @EnumSource
  void aSchemaIsOneOfItsDialect(ContentSchema schema) throws IOException {
    JsonNode json = new JsonMapper().readTree(schema.text());

    assertThat(json.get("$schema").asString()).isEqualTo(ShapeJson.DIALECT);
    assertThat(dialect().validate(json)).isEmpty();
  }

  private static Schema dialect() throws IOException {
    try (InputStream stream = Schema.class.getResourceAsStream("/draft-07/schema")) {
      byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyIsDescribedInASentence(ContentSchema schema) {
    List<JsonNode> all = new JsonMapper().readTree(schema.text()).findValues("properties");

    assertThat(all).isNotEmpty();
    for (JsonNode keys : all) {
      keys.properties()
          .forEach(
              key ->
                  assertThat(key.getValue().path("description").asString(""))
                      .as(key.getKey())
                      .matches("(?s).{12,}[.]"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameSchemaIsMadeEveryTime(ContentSchema schema) {
    String made = schema.text();
    assertThat(schema.text()).isEqualTo(made).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void aFileNamesItsSchemaFromWhereItStands() {
    assertThat(ContentSchema.FRAMEWORK.firstLine())
        .hasValue("# yaml-language-server: $schema=.plumbline/framework.schema.json");
    assertThat(ContentSchema.LEVEL.firstLine())
        .hasValue("# yaml-language-server: $schema=../../../.plumbline/level.schema.json");
    assertThat(ContentSchema.LEVEL_FRONT_MATTER.firstLine()).isEmpty();
  }
}
