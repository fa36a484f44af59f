package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.Peering;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.Words;
import java.util.Set;

/**
 * What exports are made from.
 *
 * @param audiences whose content is served besides what is for everyone
 */
public record ExportedEdition(
    Framework framework,
    ContentAddresses addresses,
    Words words,
    Peering peering,
    Set<String> audiences) {
  public ExportedEdition {
    audiences = Set.copyOf(audiences);
  }
}
