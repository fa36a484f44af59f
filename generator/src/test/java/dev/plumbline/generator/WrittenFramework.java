package dev.plumbline.generator;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parse.FrameworkReader;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A content folder that a test writes, file by file. */
public final class WrittenFramework {
  private final Map<String, String> texts = new TreeMap<>();

  /** The files of a folder. */
  public static WrittenFramework of(Path folder) throws IOException {
    WrittenFramework written = new WrittenFramework();
    SourceReader.read(folder).value().files().forEach(f -> written.with(f.path(), f.text()));
    return written;
  }

  /** A framework of the family Lamps, with no level yet. */
  public static WrittenFramework ofLamps() {
    return new WrittenFramework()
        .with(
            "framework.yaml",
            """
            name: Lanternworks
            tracks:
              - {id: ic, name: Craft, kind: ic}
              - {id: management, name: Management, kind: management}
            dimensions:
              - {id: glass, name: Glass}
            """)
        .with("families/lamps/family.yaml", "name: Lamps\n");
  }

  /** The same folder with this text in this file. */
  public WrittenFramework with(String path, String text) {
    texts.put(path, text);
    return this;
  }

  /** The same folder with a level of Lamps that asks for these things. */
  public WrittenFramework level(String ref, int grade, String... criteria) {
    String head = "---\ntitle: Level " + ref + "\ngrade: " + grade + "\n---\n## Glass\n\n";
    return with(
        "families/lamps/" + ref + ".md", head + "- " + String.join("\n- ", criteria) + "\n");
  }

  /** The same folder without a file. */
  public WrittenFramework without(String path) {
    texts.remove(path);
    return this;
  }

  /** The framework for everyone and these audiences. */
  public Framework read(String... audiences) {
    return ReadFramework.of(tree(), audiences).value();
  }

  /** The framework as it is written, for all audiences, each level with its own texts only. */
  public Framework parsed() {
    return FrameworkReader.read(tree()).value();
  }

  /** Writes the files into a folder. */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text.getValue());
    }
  }

  private SourceTree tree() {
    List<SourceFile> files = new ArrayList<>();
    texts.forEach((path, text) -> files.add(new SourceFile(path, text)));
    return new SourceTree(files, List.of(), List.of(), List.of(), List.of());
  }
}
