package dev.plumbline.generator.report;

import dev.plumbline.generator.inert.InertJson;
import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON that people can read too, the same on every system, and inert in a log. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private Json(JsonGenerator json) {
    this.json = json;
  }

  /** A document: the text that {@code content} writes, with a line end after it. */
  static String document(Consumer<Json> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
      content.accept(new Json(json));
    }
    return InertJson.of(text + "\n");
  }

  /** An object as an element of an array, or as the document. */
  void object(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  /** An object as a member. */
  void object(String name, Runnable members) {
    json.writeObjectPropertyStart(name);
    members.run();
    json.writeEndObject();
  }

  /** An array as the document. */
  <T> void array(Collection<T> elements, Consumer<T> element) {
    json.writeStartArray();
    elements.forEach(element);
    json.writeEndArray();
  }

  /** An array as a member, even if it is empty. */
  <T> void array(String name, Collection<T> elements, Consumer<T> element) {
    json.writeArrayPropertyStart(name);
    elements.forEach(element);
    json.writeEndArray();
  }

  /** A text as an element of an array. */
  void text(String text) {
    json.writeString(text);
  }

  /** A text as a member; left out where it is absent. */
  void text(String name, @Nullable String text) {
    if (text != null) {
      json.writeStringProperty(name, text);
    }
  }

  void number(String name, long number) {
    json.writeNumberProperty(name, number);
  }

  void flag(String name, boolean flag) {
    json.writeBooleanProperty(name, flag);
  }

  /** Jackson's own line ends are those of the system. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
