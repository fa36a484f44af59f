package dev.plumbline.generator.export;

import dev.plumbline.generator.output.SiteOutput;
import dev.plumbline.generator.site.SitePath;
import java.util.List;

/** Every export of the site. */
public final class Exports {
  private static final List<Export> ALL =
      List.of(new SearchExport(), new FrameworkJson(), new FrameworkSchema(), new BrandStyle());

  private Exports() {}

  /** The addresses of all exports. */
  public static List<SitePath> paths(ExportedEdition edition) {
    return ALL.stream().flatMap(export -> export.paths(edition).stream()).toList();
  }

  /** Makes all exports. */
  public static void write(ExportedEdition edition, SiteOutput output) {
    ALL.forEach(export -> export.write(edition, output));
  }
}
