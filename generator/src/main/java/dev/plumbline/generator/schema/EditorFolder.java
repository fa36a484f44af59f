package dev.plumbline.generator.schema;

import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of the content in which editors find the schemas. */
public final class EditorFolder {
  private EditorFolder() {}

  /**
   * Writes the schemas into the content folder, and the settings of Visual Studio Code where it has
   * none yet. Unchanged files are not touched; files that somebody else wrote or changed stay as
   * they are.
   *
   * @param workspace the folder that authors open in their editor; where the content is not inside
   *     it, the content folder is used
   * @throws IOException if something cannot be written; the message names the path
   */
  public static EditorHelp write(Path content, Path workspace) throws IOException {
    SchemaFiles files = SchemaFiles.open(content.resolve(SourceTree.OWN));
    List<String> kept = new ArrayList<>();
    int written = 0;
    for (ContentSchema schema : ContentSchema.values()) {
      switch (files.put(schema.file(), schema.text())) {
        case WRITTEN -> written++;
        case KEPT -> kept.add(SourceTree.OWN + "/" + schema.file());
        case UNCHANGED -> {}
      }
    }
    files.close();
    int unchanged = ContentSchema.values().length - written - kept.size();
    return new EditorHelp(written, unchanged, kept, VsCodeSettings.of(content, workspace).write());
  }
}
