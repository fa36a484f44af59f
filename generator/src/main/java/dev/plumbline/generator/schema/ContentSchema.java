package dev.plumbline.generator.schema;

import dev.plumbline.generator.document.JsonDocument;
import dev.plumbline.generator.document.JsonLayout;
import dev.plumbline.generator.source.SourceTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of content file, each with its JSON Schema. */
public enum ContentSchema {
  /** The vocabulary. */
  FRAMEWORK("framework", "The framework", "framework.yaml"),
  /** A family. */
  FAMILY("family", "A family", "families/*/family.yaml"),
  /** A level in a YAML file of its own. */
  LEVEL("level", "A level", "families/*/*/*.yaml"),
  /** The terms. */
  GLOSSARY("glossary", "The glossary", "glossary.yaml"),
  /** The keys at the head of a level in Markdown. */
  LEVEL_FRONT_MATTER("level-front-matter", "The head of a level", null),
  /** The keys at the head of expectations that families share. */
  COMMON_FRONT_MATTER("common-front-matter", "The head of common expectations", null),
  /** The keys at the head of a page. */
  PAGE_FRONT_MATTER("page-front-matter", "The head of a page", null),
  /** The keys at the head of an index file. */
  INDEX_FRONT_MATTER("index-front-matter", "The head of an index file", null);

  private final String file;
  private final String title;
  private final @Nullable String pattern;

  ContentSchema(String name, String title, @Nullable String pattern) {
    this.file = name + ".schema.json";
    this.title = title;
    this.pattern = pattern;
  }

  /** The name of the schema's file. */
  public String file() {
    return file;
  }

  /**
   * The content files that are of this kind from their first line to their last, as a pattern from
   * the content folder; none where it is the head of a Markdown file, which editors do not check.
   */
  public Optional<String> pattern() {
    return Optional.ofNullable(pattern);
  }

  /** The first line by which such a file names its schema itself, for editors without settings. */
  public Optional<String> firstLine() {
    return pattern()
        .map(
            path ->
                "# yaml-language-server: $schema="
                    + "../".repeat((int) path.chars().filter(c -> c == '/').count())
                    + SourceTree.OWN
                    + "/"
                    + file);
  }

  /** The schema. */
  public String text() {
    String description =
        pattern == null
            ? "The keys between the lines --- at the beginning of a Markdown file."
            : "What may stand in " + pattern + ".";
    return JsonDocument.text(
        JsonLayout.INDENTED_OBJECTS,
        json -> new ShapeJson(json).file(title, description, shape(), mayBeEmpty()));
  }

  private Shape shape() {
    return switch (this) {
      case FRAMEWORK -> FrameworkShapes.file();
      case FAMILY -> FamilyShapes.file();
      case LEVEL -> LevelShapes.yaml();
      case GLOSSARY -> ProseShapes.glossary();
      case LEVEL_FRONT_MATTER -> LevelShapes.frontMatter();
      case COMMON_FRONT_MATTER -> ProseShapes.common();
      case PAGE_FRONT_MATTER -> ProseShapes.page();
      case INDEX_FRONT_MATTER -> ProseShapes.index();
    };
  }

  /** Whether the text may be empty, as it may where no key is required. */
  private boolean mayBeEmpty() {
    return this == GLOSSARY || this == INDEX_FRONT_MATTER;
  }
}
