package dev.plumbline.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.CheckRequest;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.schema.EditorHelp.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors get the schemas, and nobody loses anything by it. */
class EditorFolderTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  private Path workspace;
  private Path content;

  @BeforeEach
  void setFolders(@TempDir Path empty) throws IOException {
    workspace = empty;
    content = Files.createDirectories(empty.resolve("our/content"));
  }

  private EditorHelp write() throws IOException {
    return EditorFolder.write(content, workspace);
  }

  private Path schema() {
    return content.resolve(".plumbline/framework.schema.json");
  }

  @Test
  void schemasAndSettingsAreWritten() throws IOException {
    EditorHelp help = write();

    assertThat(help.written()).isEqualTo(ContentSchema.values().length);
    assertThat(schema()).hasContent(ContentSchema.FRAMEWORK.text());
    assertThat(help.settings().state()).isEqualTo(State.WRITTEN);
    assertThat(workspace.resolve(".vscode/settings.json"))
        .hasContent(
            """
            {
              "yaml.schemas" : {
                "./our/content/.plumbline/framework.schema.json" : "our/content/framework.yaml",
                "./our/content/.plumbline/family.schema.json" : "our/content/families/*/family.yaml",
                "./our/content/.plumbline/level.schema.json" : "our/content/families/*/*/*.yaml",
                "./our/content/.plumbline/glossary.schema.json" : "our/content/glossary.yaml"
              }
            }
            """);
  }

  @Test
  void theSecondTimeNothingIsTouched() throws IOException {
    write();
    Path list = content.resolve(".plumbline/written.txt");
    Files.setLastModifiedTime(schema(), LONG_AGO);
    Files.setLastModifiedTime(list, LONG_AGO);

    EditorHelp help = write();

    assertThat(help.written()).isZero();
    assertThat(help.unchanged()).isEqualTo(ContentSchema.values().length);
    assertThat(help.settings().state()).isEqualTo(State.PRESENT);
    assertThat(Files.getLastModifiedTime(schema())).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(list)).isEqualTo(LONG_AGO);
  }

  @Test
  void whatSomebodyChangedStaysAndIsNamed() throws IOException {
    write();
    Files.writeString(schema(), "{}");

    EditorHelp help = write();

    assertThat(schema()).hasContent("{}");
    assertThat(help.kept()).containsExactly(".plumbline/framework.schema.json");
    assertThat(help.written()).isZero();
  }

  @Test
  void whatSomebodyElseWroteStays() throws IOException {
    Files.createDirectories(schema().resolveSibling(""));
    Files.writeString(schema(), "{}");

    assertThat(write().kept()).containsExactly(".plumbline/framework.schema.json");
    assertThat(schema()).hasContent("{}");
  }

  @Test
  void anEarlierSchemaOfOursIsReplaced() throws IOException {
    SchemaFiles earlier = SchemaFiles.open(content.resolve(".plumbline"));
    earlier.put("framework.schema.json", "{}");
    earlier.close();

    EditorHelp help = write();

    assertThat(help.kept()).isEmpty();
    assertThat(schema()).hasContent(ContentSchema.FRAMEWORK.text());
  }

  @Test
  void lineEndsThatGitChangedAreNobodysChange() throws IOException {
    write();
    String windows = ContentSchema.FRAMEWORK.text().replace("\n", "\r\n");
    Files.writeString(schema(), windows);

    assertThat(write().kept()).isEmpty();
    assertThat(Files.readString(schema())).isEqualTo(windows);
  }

  @Test
  void settingsThatAreThereStayAndTheLinesToAddAreTold() throws IOException {
    Path settings = Files.createDirectories(workspace.resolve(".vscode")).resolve("settings.json");
    Files.writeString(settings, "{\"editor.wordWrap\": \"on\"} // ours");

    EditorHelp.Settings told = write().settings();

    assertThat(settings).hasContent("{\"editor.wordWrap\": \"on\"} // ours");
    assertThat(told.state()).isEqualTo(State.BY_HAND);
    assertThat(told.lines()).first().asString().isEqualTo("  \"yaml.schemas\" : {");
    assertThat(told.lines()).last().asString().isEqualTo("  }");
  }

  @Test
  void outsideTheWorkspaceTheContentFolderIsTakenForOne() throws IOException {
    EditorHelp help = EditorFolder.write(content, workspace.resolve("elsewhere"));

    assertThat(help.settings().file()).isEqualTo(content.resolve(".vscode/settings.json"));
    assertThat(help.settings().file())
        .content()
        .contains("\"./.plumbline/framework.schema.json\" : \"framework.yaml\"");
  }

  @Test
  void theSchemasAreNothingToReportInTheContent() throws IOException {
    String before = SiteGenerator.check(CheckRequest.of(content)).report().findings().toString();
    write();

    assertThat(SiteGenerator.check(CheckRequest.of(content)).report().findings())
        .hasToString(before);
  }
}
