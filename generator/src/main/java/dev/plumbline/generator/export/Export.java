package dev.plumbline.generator.export;

import dev.plumbline.generator.site.SitePath;

/** A file of the site that is neither a page nor an asset. */
interface Export {
  /** Its address. */
  SitePath path();

  /** Its bytes: the same for the same edition. */
  byte[] bytes(ExportedEdition edition);
}
