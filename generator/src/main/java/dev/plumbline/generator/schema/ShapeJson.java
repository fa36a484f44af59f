package dev.plumbline.generator.schema;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.schema.ObjectShape.Presence;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writer of shapes as JSON Schema, draft 7. */
final class ShapeJson {
  static final String DIALECT = "http://json-schema.org/draft-07/schema#";

  private final JsonWriter json;

  ShapeJson(JsonWriter json) {
    this.json = json;
  }

  /**
   * The schema of a whole file.
   *
   * @param orNothing whether the file may be empty
   */
  void file(String title, String description, Shape shape, boolean orNothing) {
    json.object(
        () -> {
          json.text("$schema", DIALECT);
          json.text("$comment", "Made by Plumbline from its content format.");
          json.text("title", title);
          json.text("description", description);
          body(shape, orNothing);
        });
  }

  private void schema(Shape shape, @Nullable String description, boolean orNothing) {
    json.text("title", shape instanceof ObjectShape object ? object.name() : null);
    json.text("description", description);
    body(shape, orNothing);
  }

  private void body(Shape shape, boolean orNothing) {
    if (shape instanceof Shape.Text text) {
      type(
          text.asWritten() ? List.of("string", "number", "boolean") : List.of("string"), orNothing);
      json.text("pattern", text.pattern());
    } else if (shape instanceof Shape.WholeNumber number) {
      type(List.of("integer"), orNothing);
      json.number("minimum", number.least());
      json.number("maximum", number.most());
    } else if (shape instanceof Shape.Truth) {
      type(List.of("boolean"), orNothing);
    } else if (shape instanceof Shape.Word word) {
      words(word.words(), orNothing);
    } else {
      compound(shape, orNothing);
    }
  }

  private void compound(Shape shape, boolean orNothing) {
    if (shape instanceof Shape.ListOf list) {
      type(List.of("array"), orNothing);
      json.object("items", () -> schema(list.item(), null, false));
    } else if (shape instanceof Shape.MapOf map) {
      type(List.of("object"), orNothing);
      json.object("additionalProperties", () -> schema(map.value(), null, true));
    } else if (shape instanceof Shape.Either either) {
      either(either.shapes(), orNothing);
    } else if (shape instanceof ObjectShape object) {
      object(object, orNothing);
    }
  }

  private void type(List<String> types, boolean orNothing) {
    if (types.size() == 1 && !orNothing) {
      json.text("type", types.get(0));
    } else {
      Stream<String> all = orNothing ? Stream.of("null") : Stream.empty();
      json.texts("type", Stream.concat(types.stream(), all).toList());
    }
  }

  private void words(List<String> words, boolean orNothing) {
    json.array(
        "enum",
        () -> {
          words.forEach(json::text);
          if (orNothing) {
            json.nothing();
          }
        });
  }

  private void either(List<Shape> shapes, boolean orNothing) {
    json.array(
        "anyOf",
        () -> {
          shapes.forEach(shape -> json.object(() -> schema(shape, null, false)));
          if (orNothing) {
            json.object(() -> json.text("type", "null"));
          }
        });
  }

  private void object(ObjectShape object, boolean orNothing) {
    type(List.of("object"), orNothing);
    List<String> needed =
        object.keys().stream()
            .filter(key -> key.presence() == Presence.NEEDED)
            .map(ObjectShape.Key::name)
            .toList();
    if (!needed.isEmpty()) {
      json.texts("required", needed);
    }
    json.object("properties", () -> object.keys().forEach(this::property));
    json.flag("additionalProperties", false);
  }

  private void property(ObjectShape.Key key) {
    json.object(
        key.name(),
        () -> schema(key.value(), key.description(), key.presence() == Presence.OPTIONAL));
  }
}
