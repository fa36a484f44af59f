package dev.plumbline.generator.document;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** A JSON document: one value with a line break after it. */
public final class JsonDocument {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonFactory SCRIPTS =
      new JsonFactoryBuilder().characterEscapes(new ScriptEscapes()).build();

  private JsonDocument() {}

  /** The document as text. */
  public static String text(JsonLayout layout, Consumer<JsonWriter> value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(layout.context(), text)) {
      value.accept(new JsonWriter(json));
    }
    return text.append('\n').toString();
  }

  /** The document without white space, in UTF-8. */
  public static byte[] bytes(Consumer<JsonWriter> value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(FACTORY, value, bytes);
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /** Writes a value within a script, in UTF-8: no text in it can end the script. */
  public static void writeForScript(Consumer<JsonWriter> value, ByteArrayOutputStream script) {
    write(SCRIPTS, value, script);
  }

  private static void write(
      JsonFactory factory, Consumer<JsonWriter> value, ByteArrayOutputStream bytes) {
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      value.accept(new JsonWriter(json));
    }
  }
}
