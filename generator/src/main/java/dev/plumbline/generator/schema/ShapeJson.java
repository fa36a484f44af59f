package dev.plumbline.generator.schema;

import dev.plumbline.generator.schema.Thing.Presence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes shapes as JSON Schema, draft 7. */
final class ShapeJson {
  static final String DIALECT = "http://json-schema.org/draft-07/schema#";

  private final JsonGenerator json;

  ShapeJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The schema of a whole file.
   *
   * @param orNothing whether the file may be empty
   */
  void file(String title, String description, Shape shape, boolean orNothing) {
    json.writeStartObject();
    json.writeStringProperty("$schema", DIALECT);
    json.writeStringProperty("$comment", "Made by Plumbline from its content format.");
    json.writeStringProperty("title", title);
    json.writeStringProperty("description", description);
    body(shape, orNothing);
    json.writeEndObject();
  }

  private void schema(Shape shape, @Nullable String description, boolean orNothing) {
    json.writeStartObject();
    if (shape instanceof Thing thing) {
      json.writeStringProperty("title", thing.name());
    }
    if (description != null) {
      json.writeStringProperty("description", description);
    }
    body(shape, orNothing);
    json.writeEndObject();
  }

  private void body(Shape shape, boolean orNothing) {
    if (shape instanceof Shape.Text text) {
      type(
          text.asWritten() ? List.of("string", "number", "boolean") : List.of("string"), orNothing);
      if (text.pattern() != null) {
        json.writeStringProperty("pattern", text.pattern());
      }
    } else if (shape instanceof Shape.WholeNumber number) {
      type(List.of("integer"), orNothing);
      json.writeNumberProperty("minimum", number.least());
      json.writeNumberProperty("maximum", number.most());
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
      json.writeName("items");
      schema(list.item(), null, false);
    } else if (shape instanceof Shape.MapOf map) {
      type(List.of("object"), orNothing);
      json.writeName("additionalProperties");
      schema(map.value(), null, true);
    } else if (shape instanceof Shape.Either either) {
      either(either.shapes(), orNothing);
    } else if (shape instanceof Thing thing) {
      thing(thing, orNothing);
    }
  }

  private void type(List<String> types, boolean orNothing) {
    if (types.size() == 1 && !orNothing) {
      json.writeStringProperty("type", types.get(0));
      return;
    }
    json.writeArrayPropertyStart("type");
    types.forEach(json::writeString);
    if (orNothing) {
      json.writeString("null");
    }
    json.writeEndArray();
  }

  private void words(List<String> words, boolean orNothing) {
    json.writeArrayPropertyStart("enum");
    words.forEach(json::writeString);
    if (orNothing) {
      json.writeNull();
    }
    json.writeEndArray();
  }

  private void either(List<Shape> shapes, boolean orNothing) {
    json.writeArrayPropertyStart("anyOf");
    shapes.forEach(shape -> schema(shape, null, false));
    if (orNothing) {
      json.writeStartObject();
      json.writeStringProperty("type", "null");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void thing(Thing thing, boolean orNothing) {
    type(List.of("object"), orNothing);
    List<String> needed =
        thing.keys().stream()
            .filter(key -> key.presence() == Presence.NEEDED)
            .map(Thing.Key::name)
            .toList();
    if (!needed.isEmpty()) {
      json.writeArrayPropertyStart("required");
      needed.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeObjectPropertyStart("properties");
    for (Thing.Key key : thing.keys()) {
      json.writeName(key.name());
      schema(key.value(), key.description(), key.presence() == Presence.OPTIONAL);
    }
    json.writeEndObject();
    json.writeBooleanProperty("additionalProperties", false);
  }
}
