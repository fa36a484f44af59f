package dev.plumbline.generator.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.document.JsonDocument;
import dev.plumbline.generator.document.JsonLayout;
import dev.plumbline.generator.schema.EditorHelp.State;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings that tell the YAML extension of Visual Studio Code, and editors that read them too,
 * which schema is for which file.
 *
 * @param folder the folder of the settings
 * @param schemas the pattern of files by the path of their schema, both from the workspace
 */
record VsCodeSettings(Path folder, Map<String, String> schemas) {
  static VsCodeSettings of(Path content, Path workspace) {
    Path folder = content.toAbsolutePath().normalize();
    Path above = workspace.toAbsolutePath().normalize();
    Path opened = folder.startsWith(above) ? above : folder;
    String path = opened.relativize(folder).toString().replace('\\', '/');
    String prefix = path.isEmpty() ? "" : path + "/";
    Map<String, String> schemas = new LinkedHashMap<>();
    for (ContentSchema schema : ContentSchema.values()) {
      String at = "./" + prefix + SourceTree.OWN + "/" + schema.file();
      schema.pattern().ifPresent(pattern -> schemas.put(at, prefix + pattern));
    }
    return new VsCodeSettings(opened.resolve(".vscode"), schemas);
  }

  /** Writes the settings where there are none; existing ones are never touched. */
  EditorHelp.Settings write() throws IOException {
    return new EditorHelp.Settings(file(), state(file()), lines());
  }

  private Path file() {
    return folder.resolve("settings.json");
  }

  private State state(Path file) throws IOException {
    if (Files.exists(file)) {
      String present = new String(Files.readAllBytes(file), UTF_8);
      boolean named = schemas.keySet().stream().allMatch(at -> present.contains('"' + at + '"'));
      return named ? State.PRESENT : State.BY_HAND;
    }
    Files.createDirectories(folder);
    Files.writeString(file, text());
    return State.WRITTEN;
  }

  private String text() {
    return JsonDocument.text(
        JsonLayout.INDENTED_OBJECTS,
        json -> json.object(() -> json.object("yaml.schemas", () -> schemas.forEach(json::text))));
  }

  /** The lines between the outermost braces. */
  private List<String> lines() {
    List<String> all = Arrays.asList(text().split("\n"));
    return all.subList(1, all.size() - 1);
  }
}
