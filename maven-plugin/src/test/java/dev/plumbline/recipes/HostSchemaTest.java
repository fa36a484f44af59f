package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Recipes and our own workflow are what the code hosts' schemas say that their files are. */
class HostSchemaTest {
  private static final Path REPOSITORY = Path.of("..");
  private static final Path SCHEMAS = Path.of("target/host-schemas/package/schemas/json");
  private static final String GITHUB = "github-workflow.json";
  private static final String GITLAB =
      "gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json";

  @ParameterizedTest
  @CsvSource({
    "framework-content/recipes/github/check.yml, " + GITHUB,
    "framework-content/recipes/github/comment.yml, " + GITHUB,
    "framework-content/recipes/github/publish.yml, " + GITHUB,
    "framework-content/recipes/editions/github/publish-internal.yml, " + GITHUB,
    "framework-content/recipes/editions/gitlab/internal.gitlab-ci.yml, " + GITLAB,
    "framework-content/recipes/gitlab/.gitlab-ci.yml, " + GITLAB,
    ".github/workflows/verify.yml, " + GITHUB
  })
  void aFileForACodeHostIsValid(String name, String schema) throws IOException {
    JsonNode file = new YAMLMapper().readTree(REPOSITORY.resolve(name).toFile());

    assertThat(errors(file, schema)).isEmpty();
    ((ObjectNode) file).put("stages", 7).put("jobs", 7);
    assertThat(errors(file, schema)).isNotEmpty();
  }

  private static List<Error> errors(JsonNode file, String schema) throws IOException {
    Path path = SCHEMAS.resolve(schema);
    assumeTrue(
        Files.exists(path) || System.getenv("CI") != null,
        "the schemas are not here; -Phost-schemas fetches them");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Files.readString(path))
        .validate(file);
  }
}
