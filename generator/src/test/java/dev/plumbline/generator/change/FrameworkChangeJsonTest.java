package dev.plumbline.generator.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.generator.change.ChangeTarget.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The document keeps to the schema that is checked in. */
final class FrameworkChangeJsonTest {
  private static final String CASES = "dev.plumbline.generator.change.FrameworkChangeTest#cases";
  private static final Path SCHEMA =
      Path.of("src/main/resources/dev/plumbline/generator/change/framework-change.schema.json");

  @ParameterizedTest
  @MethodSource(CASES)
  void everyDocumentKeepsToTheSchema(Path folder) throws IOException {
    String document = document(folder);
    assertThat(errors(document)).isEmpty();
    assertThat(document(folder)).isEqualTo(document);
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void theSchemaAllowsNothingElse(Path folder) throws IOException {
    assertThat(errors(document(folder).replaceFirst("\"summary\":", "\"abstract\":"))).isNotEmpty();
    assertThat(errors(document(folder).replaceFirst("\"step\":\"", "\"step\":\"x"))).isNotEmpty();
  }

  @Test
  void theSchemaKnowsEveryWordThatCanBeWritten() throws IOException {
    JsonNode change =
        new ObjectMapper()
            .readTree(Files.readString(SCHEMA))
            .get("$defs")
            .get("change")
            .get("properties");
    assertThat(words(change.get("thing")))
        .isEqualTo(Arrays.stream(Kind.values()).map(Kind::id).toList());
    assertThat(words(change.get("deed")))
        .isEqualTo(Arrays.stream(ChangeType.values()).map(ChangeType::word).toList());
    assertThat(words(change.get("effect")))
        .isEqualTo(Arrays.stream(Impact.values()).map(Impact::id).toList());
  }

  private static List<String> words(JsonNode of) {
    return of.get("enum").valueStream().map(JsonNode::asString).toList();
  }

  private static String document(Path folder) throws IOException {
    Path base = folder.resolveSibling("../change-base").normalize();
    Revision before = Revision.of(base, folder.resolve("before"));
    Revision after = Revision.of(base, folder.resolve("after"));
    return FrameworkChangeJson.of(
        FrameworkChange.between(before.framework(), after.framework()),
        FindingChange.between(before.findings(), after.findings()));
  }

  private static List<Error> errors(String document) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    return schema.validate(new ObjectMapper().readTree(document));
  }
}
