package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonDocument;
import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.site.SitePath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A script that hands data to a page: JSON in a call of {@code plumbline.receive}, because a page
 * opened from a folder can load scripts and nothing else.
 */
final class ScriptData {
  private static final int USUAL_FILE = 64 * 1024;

  private ScriptData() {}

  /**
   * A file of data.
   *
   * @param kind the kind of data
   * @param id the id among several files of that kind; absent if there is only one
   */
  static ExportedFile file(
      SitePath path,
      String kind,
      @Nullable String id,
      ExportContent content,
      Consumer<ExportJson> value) {
    return new ExportedFile(path, () -> bytes(kind, id, content, value));
  }

  private static byte[] bytes(
      String kind, @Nullable String id, ExportContent content, Consumer<ExportJson> value) {
    return bytes(kind, id, json -> value.accept(new ExportJson(json, content)));
  }

  /** A file of one value, in UTF-8. */
  static byte[] bytes(String kind, @Nullable String id, Consumer<JsonWriter> value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_FILE);
    // Ids of kinds and families need no escapes.
    bytes.writeBytes(
        utf8("plumbline.receive(\"" + kind + "\", \"" + (id == null ? "" : id) + "\", "));
    JsonDocument.writeForScript(value, bytes);
    bytes.writeBytes(utf8(");\n"));
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
