package dev.plumbline.generator.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.schema.ContentSchema;
import dev.plumbline.generator.site.Addresses;
import java.util.Arrays;
import java.util.List;

/** The export of the content files' schemas, for editors that load schemas from the web. */
final class ContentSchemaExport implements Export {
  @Override
  public List<ExportedFile> files(ExportContent content) {
    return Arrays.stream(ContentSchema.values()).map(ContentSchemaExport::file).toList();
  }

  private static ExportedFile file(ContentSchema schema) {
    return new ExportedFile(
        Addresses.contentSchema(schema.file()), () -> schema.text().getBytes(UTF_8));
  }
}
