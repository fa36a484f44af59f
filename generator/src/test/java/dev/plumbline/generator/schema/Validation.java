package dev.plumbline.generator.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.generator.parse.YamlDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the schemas say about content files, as an editor would. */
final class Validation {
  private static final Map<ContentSchema, Schema> SCHEMAS = schemas();

  private Validation() {}

  private static Map<ContentSchema, Schema> schemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    Map<ContentSchema, Schema> schemas = new EnumMap<>(ContentSchema.class);
    for (ContentSchema schema : ContentSchema.values()) {
      schemas.put(schema, registry.getSchema(schema.text()));
    }
    return schemas;
  }

  /** The schema of a content file; none where it is neither YAML nor has it a head. */
  static Optional<ContentSchema> schema(String path) {
    if (path.endsWith("index.md")) {
      return Optional.of(ContentSchema.INDEX_FRONT_MATTER);
    }
    if (path.matches("families/[^/]+/[^/]+/[^/]+\\.md")) {
      return Optional.of(ContentSchema.LEVEL_FRONT_MATTER);
    }
    if (path.matches("common/[^/]+/[^/]+\\.md")) {
      return Optional.of(ContentSchema.COMMON_FRONT_MATTER);
    }
    if (path.matches("pages/.+\\.md")) {
      return Optional.of(ContentSchema.PAGE_FRONT_MATTER);
    }
    return List.of(ContentSchema.values()).stream()
        .filter(schema -> schema.pattern().filter(pattern -> matches(pattern, path)).isPresent())
        .findFirst();
  }

  private static boolean matches(String pattern, String path) {
    return path.matches(pattern.replace(".", "\\.").replace("*", "[^/]+"));
  }

  static List<Error> errors(ContentSchema schema, YamlDocument document) {
    return Objects.requireNonNull(SCHEMAS.get(schema)).validate(document.json());
  }

  /** The lines that an editor would underline. */
  static Set<Integer> lines(ContentSchema schema, YamlDocument document) {
    Set<Integer> lines = new TreeSet<>();
    for (Error error : errors(schema, document)) {
      String pointer = error.getInstanceLocation().toString();
      List<String> at = new ArrayList<>(List.of(pointer));
      if (error.getProperty() != null) {
        at.add(pointer + "/" + error.getProperty());
      }
      at.forEach(place -> lines.addAll(document.lines(place)));
    }
    return lines;
  }
}
