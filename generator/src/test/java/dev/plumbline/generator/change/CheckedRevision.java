package dev.plumbline.generator.change;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.check.Checks;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A framework as it was at some time, and what was found in it. */
public record CheckedRevision(Framework framework, List<Finding> findings) {
  /** The content of a folder. */
  public static CheckedRevision of(Path folder) throws IOException {
    return of(SourceReader.read(folder).value());
  }

  /** The content of a folder with every text edited. */
  public static CheckedRevision edited(Path folder, UnaryOperator<String> edit) throws IOException {
    SourceTree read = SourceReader.read(folder).value();
    List<SourceFile> files =
        read.files().stream()
            .map(file -> new SourceFile(file.path(), edit.apply(file.text())))
            .toList();
    return of(new SourceTree(files, read.assets(), List.of(), List.of(), List.of()));
  }

  /**
   * The content of a folder with some files replaced by those of another one, which need not exist.
   * A file that is empty there is gone.
   */
  public static CheckedRevision of(Path folder, Path overlay) throws IOException {
    SourceTree base = SourceReader.read(folder).value();
    Map<String, SourceFile> files = new TreeMap<>();
    base.files().forEach(file -> files.put(file.path(), file));
    if (Files.isDirectory(overlay)) {
      for (SourceFile file : SourceReader.read(overlay).value().files()) {
        files.put(file.path(), file);
      }
    }
    files.values().removeIf(file -> file.text().isEmpty());
    return of(
        new SourceTree(
            List.copyOf(files.values()), base.assets(), List.of(), List.of(), List.of()));
  }

  private static CheckedRevision of(SourceTree tree) {
    Parsed<Framework> read = ReadFramework.of(tree);
    Framework framework = read.value();
    Parity parity = Parity.of(framework, WordIndex.of(framework));
    return new CheckedRevision(
        framework,
        Checks.run(
            framework, new ContentAddresses(framework), parity, null, read.findings(), List.of()));
  }
}
