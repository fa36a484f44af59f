package dev.plumbline.generator.export;

import dev.plumbline.generator.site.Addresses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The export of the JSON Schema of {@link FrameworkExport}, published beside it. */
final class FrameworkSchemaExport implements Export {
  private static final String FILE = "framework-export.schema.json";

  @Override
  public List<ExportedFile> files(ExportContent content) {
    return List.of(new ExportedFile(Addresses.DATA_SCHEMA, FrameworkSchemaExport::bytes));
  }

  private static byte[] bytes() {
    try (InputStream schema = FrameworkSchemaExport.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(schema, FILE).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
