package dev.plumbline.generator.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Data as a script that hands it over when it is loaded: a page opened from a folder may load
 * scripts and may not read files.
 */
final class DataScript {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DataScript() {}

  /**
   * A script.
   *
   * @param kind what the data is for; a plain word
   * @param id which of its kind; a plain word, or empty
   * @param members writes the members of the object that is handed over
   */
  static byte[] of(String kind, String id, Consumer<JsonGenerator> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    bytes.writeBytes(ascii("plumbline.receive(\"" + kind + "\", \"" + id + "\", "));
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    bytes.writeBytes(ascii(");\n"));
    return bytes.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
