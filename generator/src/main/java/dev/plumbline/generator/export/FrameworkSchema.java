package dev.plumbline.generator.export;

import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema of {@link FrameworkJson}, published beside it. */
final class FrameworkSchema implements Export {
  private static final String FILE = "framework-export.schema.json";

  @Override
  public SitePath path() {
    return Addresses.DATA_SCHEMA;
  }

  @Override
  public byte[] bytes(ExportedEdition edition) {
    try (InputStream schema = FrameworkSchema.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(schema, FILE).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
