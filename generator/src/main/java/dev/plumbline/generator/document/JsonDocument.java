package dev.plumbline.generator.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** A JSON document: one value with a line break after it. */
public final class JsonDocument {
  private static final JsonFactory FACTORY = builder().build();
  private static final JsonFactory SCRIPTS =
      builder().characterEscapes(new ScriptEscapes()).build();

  private JsonDocument() {}

  private static JsonFactoryBuilder builder() {
    return new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET);
  }

  /** The document as text. */
  public static String text(JsonLayout layout, Consumer<JsonWriter> value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(layout.context(), text)) {
      value.accept(new JsonWriter(json));
    }
    return text.append('\n').toString();
  }

  /** Writes the document without white space, in UTF-8. */
  public static void write(Consumer<JsonWriter> value, OutputStream out) {
    write(FACTORY, value, out);
    try {
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a value within a script, in UTF-8: no text in it can end the script. */
  public static void writeForScript(Consumer<JsonWriter> value, OutputStream script) {
    write(SCRIPTS, value, script);
  }

  private static void write(JsonFactory factory, Consumer<JsonWriter> value, OutputStream bytes) {
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      value.accept(new JsonWriter(json));
    }
  }
}
