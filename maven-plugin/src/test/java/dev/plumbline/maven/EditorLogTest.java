package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.schema.EditorHelp;
import dev.plumbline.generator.schema.EditorHelp.State;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorLogTest {
  private static final Path ROOT = Path.of("/project");

  private final Lines lines = new Lines();

  private List<String> printed(State state, String... kept) {
    Path file = ROOT.resolve(".vscode/settings.json");
    EditorHelp help =
        new EditorHelp(
            1, 2, List.of(kept), new EditorHelp.Settings(file, state, List.of("  \"a\": {}")));
    new EditorLog(lines.log(), new FolderNames(ROOT), ROOT.resolve("content")).print(help);
    return lines.all();
  }

  @Test
  void whatWasDoneIsCounted() {
    assertThat(printed(State.WRITTEN))
        .contains(
            "info 1 schema written, 2 unchanged: content/.plumbline",
            "info Visual Studio Code finds them through the new file .vscode/settings.json.");
  }

  @Test
  void whatStaysIsAWarningThatSaysWhatToDo() {
    assertThat(printed(State.PRESENT, ".plumbline/level.schema.json"))
        .first()
        .asString()
        .isEqualTo(
            "warn content/.plumbline/level.schema.json: someone has changed this schema, so it"
                + " was not updated. To get the current one, delete it and run plumbline:schema"
                + " again.");
  }

  @Test
  void linesForSettingsThatAreThereArePrinted() {
    assertThat(printed(State.BY_HAND))
        .containsSequence(
            "info .vscode/settings.json was not changed. To let Visual Studio Code find them, add"
                + " to it:",
            "info   \"a\": {}");
  }

  @Test
  void eachYamlFileHasItsFirstLine() {
    assertThat(printed(State.PRESENT))
        .contains(
            "info   glossary.yaml  # yaml-language-server: $schema=.plumbline/glossary.schema.json")
        .hasSize(7);
  }
}
