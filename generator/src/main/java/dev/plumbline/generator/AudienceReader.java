package dev.plumbline.generator;

import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A reader of the audiences that a framework has, which an edition for others does not tell. */
public final class AudienceReader {
  private static final String FILE = "framework.yaml";

  private AudienceReader() {}

  /** The audiences, in the author's order; none where the file cannot be read or understood. */
  public static List<Audience> audiences(Path content) {
    SourceFile file = new SourceFile(FILE, text(content.resolve(FILE)));
    SourceTree tree = new SourceTree(List.of(file), List.of(), List.of(), List.of(), List.of());
    return ParsedFramework.of(new Parsed<>(tree, List.of()), new ParseCache())
        .framework()
        .vocabulary()
        .audiences();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n");
    } catch (IOException unreadable) {
      return "";
    }
  }
}
