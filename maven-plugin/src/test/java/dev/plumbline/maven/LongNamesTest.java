package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name of many thousand characters fills neither the log nor a report. */
class LongNamesTest {
  private static final String NAME = "name".repeat(16_000);

  private static final Map<String, String> FILES =
      Map.of(
          "framework.yaml",
          """
          name: Long names
          tracks: [{id: ic, name: NAME, kind: ic}, {id: management, name: Management, kind: management}]
          dimensions: [{id: craft, name: "Craft NAME", stages: [{id: s, name: NAME}]}]
          """,
          "families/crew/family.yaml",
          "name: Crew\ndimensions: [craft, NAME]\n",
          "families/crew/ic/one.md",
          """
          ---
          title: NAME
          grade: 1
          status: placeholder
          stages: {craft: NAME}
          ---
          """,
          "families/crew/ic/two.yaml",
          """
          title: Two NAME
          grade: 2
          peers: [crew/management/NAME]
          expectations: {craft: [Something.]}
          """,
          "families/crew/management/m1.yaml",
          "title: One NAME\ngrade: 1\nexpectations: {craft: [Something.]}\n");

  @Test
  void eachFindingQuotesTheBeginning(@TempDir Path folder) throws Exception {
    write(folder.resolve("content"));
    Path reports = folder.resolve("reports");

    String log =
        new GoalInProcess(new CheckMojo(), folder)
            .with("show", "note")
            .with("annotations", "none")
            .with("report", List.of("junit", "markdown", "gitlab"))
            .with("reportFolder", reports.toFile())
            .log();

    assertThat(log)
        .contains(": placeholder-level: ", ": unknown-stage: ")
        .contains(": unknown-dimension: ", ": unknown-level: ")
        .contains("\"" + NAME.substring(0, 120) + "…\"");
    assertShort(log);
    for (String report : List.of("TEST-plumbline.xml", "plumbline.md", "gl-code-quality.json")) {
      assertShort(Files.readString(reports.resolve(report)));
    }
  }

  private static void write(Path content) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = content.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue().replace("NAME", NAME));
    }
  }

  private static void assertShort(String text) {
    assertThat(text.lines()).allMatch(line -> line.length() < 700);
  }
}
