package dev.plumbline.generator.export;

import dev.plumbline.generator.output.SiteOutput;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The JSON Schema of {@link FrameworkJson}, published beside it. */
final class FrameworkSchema implements Export {
  private static final String FILE = "framework-export.schema.json";

  @Override
  public List<SitePath> paths(ExportedEdition edition) {
    return List.of(Addresses.DATA_SCHEMA);
  }

  @Override
  public void write(ExportedEdition edition, SiteOutput output) {
    output.put(Addresses.DATA_SCHEMA.value(), bytes());
  }

  private static byte[] bytes() {
    try (InputStream schema = FrameworkSchema.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(schema, FILE).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
