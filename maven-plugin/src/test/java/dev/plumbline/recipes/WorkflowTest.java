package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** This repository's own workflow does what the README promises to a newcomer. */
class WorkflowTest {
  private static final Path REPOSITORY = Path.of("..");

  @Test
  void itRunsTheCommandsOfTheReadmeInTheirOrder() throws IOException {
    List<String> commands = all("(?m)^ {4}(\\./mvnw .*)$", "README.md");

    assertThat(commands).hasSize(2);
    assertThat(job().get("steps").findValuesAsString("run")).containsSubsequence(commands);
  }

  @Test
  void itBeginsWithTheOldestJavaThatTheReadmeNames() throws IOException {
    assertThat(all("You need Java (\\d+) or later", "README.md"))
        .containsExactly(Collections.min(javas()).toString())
        .isEqualTo(all("<maven.compiler.release>(\\d+)<", "pom.xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github/check.yml",
        "github/publish.yml",
        "editions/github/publish-internal.yml",
        "gitlab/.gitlab-ci.yml"
      })
  void aRecipeTakesTheNewestJavaThatItTests(String recipe) throws IOException {
    assertThat(all("(?:java-version: |temurin-)(\\d+)", "framework-content/recipes/" + recipe))
        .containsExactly(Collections.max(javas()).toString());
  }

  @Test
  void itMayOnlyRead() throws IOException {
    assertThat(workflow().get("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    assertThat(job().has("permissions")).isFalse();
  }

  private static Set<Integer> javas() throws IOException {
    Set<Integer> javas = new TreeSet<>();
    job().at("/strategy/matrix/java").forEach(java -> javas.add(java.asInt()));
    return javas;
  }

  private static JsonNode job() throws IOException {
    return workflow().at("/jobs/verify");
  }

  private static JsonNode workflow() throws IOException {
    return new YAMLMapper().readTree(REPOSITORY.resolve(".github/workflows/verify.yml").toFile());
  }

  private static List<String> all(String pattern, String file) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(REPOSITORY.resolve(file)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
