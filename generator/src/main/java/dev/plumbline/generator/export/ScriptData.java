package dev.plumbline.generator.export;

import dev.plumbline.generator.site.SitePath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * Data that a page's script asks for: JSON in a call of {@code plumbline.receive}, because a page
 * that is opened from a folder can load scripts and nothing else.
 */
final class ScriptData {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new Escapes()).build();

  private static final int USUAL_FILE = 64 * 1024;

  private ScriptData() {}

  /**
   * A file of data.
   *
   * @param kind what it is
   * @param id of which there are several; empty where there is one
   */
  static ExportedFile file(
      SitePath path, String kind, String id, ExportedEdition edition, Consumer<JsonText> value) {
    return new ExportedFile(path, () -> bytes(kind, id, edition, value));
  }

  private static byte[] bytes(
      String kind, String id, ExportedEdition edition, Consumer<JsonText> value) {
    return bytes(kind, id, json -> value.accept(new JsonText(json, edition)));
  }

  /** An object of which {@code members} writes the members. */
  static byte[] object(String kind, String id, Consumer<JsonGenerator> members) {
    return bytes(
        kind,
        id,
        json -> {
          json.writeStartObject();
          members.accept(json);
          json.writeEndObject();
        });
  }

  private static byte[] bytes(String kind, String id, Consumer<JsonGenerator> value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_FILE);
    // Ids of kinds and families need no escapes.
    bytes.writeBytes(utf8("plumbline.receive(\"" + kind + "\", \"" + id + "\", "));
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      value.accept(json);
    }
    bytes.writeBytes(utf8(");\n"));
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Keeps text from ending a script, and from being a line's end in older ones. */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final SerializableString LESS = new SerializedString("\\u003c");
    private static final SerializableString LINE = new SerializedString("\\u2028");
    private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_CUSTOM;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int point) {
      return switch (point) {
        case '<' -> LESS;
        case '\u2028' -> LINE;
        case '\u2029' -> PARAGRAPH;
        default -> null;
      };
    }
  }
}
