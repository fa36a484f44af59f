package dev.plumbline.generator.report;

import dev.plumbline.generator.document.JsonDocument;
import dev.plumbline.generator.document.JsonLayout;
import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.inert.InertJson;
import java.util.function.Consumer;

/** A report as JSON that people can read too, and that is inert in a log. */
final class ReportJson {
  private ReportJson() {}

  static String text(Consumer<JsonWriter> report) {
    return InertJson.of(JsonDocument.text(JsonLayout.INDENTED, report));
  }
}
