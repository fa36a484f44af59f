package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.site.Words;
import dev.plumbline.generator.version.Versions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a site as its exports see it.
 *
 * @param index the words of its criteria
 * @param address the address of the site; absent if unknown
 * @param versions the framework's versions, as far as they are known
 * @param parity the results of the rules about tracks; absent where there are none, or readers may
 *     not see them
 * @param pages the addresses of the pages that search engines are told about
 */
public record ExportContent(
    Framework framework,
    ContentAddresses addresses,
    Words words,
    PeerIndex peers,
    WordIndex index,
    @Nullable String address,
    Versions versions,
    @Nullable Parity parity,
    List<SitePath> pages) {
  public ExportContent {
    pages = List.copyOf(pages);
  }
}
