package dev.plumbline.generator.export;

import dev.plumbline.generator.output.SiteOutput;
import dev.plumbline.generator.site.SitePath;
import java.util.List;

/** Every export of the site. */
public final class Exports {
  private static final List<Export> ALL = List.of(new FrameworkJson(), new FrameworkSchema());

  private Exports() {}

  /** The addresses of all exports. */
  public static List<SitePath> paths() {
    return ALL.stream().map(Export::path).toList();
  }

  /** Makes all exports. */
  public static void write(ExportedEdition edition, SiteOutput output) {
    for (Export export : ALL) {
      output.put(export.path().value(), export.bytes(edition));
    }
  }
}
