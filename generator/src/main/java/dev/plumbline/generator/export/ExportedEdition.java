package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.Peering;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What exports are made from.
 *
 * @param audiences whose content is served besides what is for everyone
 * @param parity what came of the rules about tracks; absent where that is nothing, or its readers
 *     may not know
 */
public record ExportedEdition(
    Framework framework,
    ContentAddresses addresses,
    Words words,
    Peering peering,
    Set<String> audiences,
    @Nullable Parity parity) {
  public ExportedEdition {
    audiences = Set.copyOf(audiences);
  }
}
