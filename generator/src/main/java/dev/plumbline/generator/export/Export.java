package dev.plumbline.generator.export;

import dev.plumbline.generator.output.SiteOutput;
import dev.plumbline.generator.site.SitePath;
import java.util.List;

/** Files of the site that are neither pages nor assets. */
interface Export {
  /** The addresses of its files; none where the edition has nothing for them. */
  List<SitePath> paths(ExportedEdition edition);

  /** Makes its files: the same for the same edition. */
  void write(ExportedEdition edition, SiteOutput output);
}
