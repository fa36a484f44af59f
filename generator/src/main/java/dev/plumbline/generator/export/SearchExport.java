package dev.plumbline.generator.export;

import dev.plumbline.generator.output.SiteOutput;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What search finds: an index, and in parts the texts that are shown with what was found. */
final class SearchExport implements Export {
  @Override
  public List<SitePath> paths(ExportedEdition edition) {
    AtomicInteger documents = new AtomicInteger();
    SearchDocuments.each(edition.framework(), document -> documents.incrementAndGet());
    List<SitePath> paths = new ArrayList<>();
    paths.add(Addresses.SEARCH);
    for (int part = 0; part * SearchTexts.PART < documents.get(); part++) {
      paths.add(Addresses.searchTexts(part));
    }
    return paths;
  }

  @Override
  public void write(ExportedEdition edition, SiteOutput output) {
    SearchIndex index = new SearchIndex();
    SearchTexts texts = new SearchTexts(output);
    SearchDocuments.each(
        edition.framework(),
        document -> {
          index.add(document);
          texts.add(document);
        });
    texts.flush();
    output.put(Addresses.SEARCH.value(), new SearchScript(edition, index).bytes());
  }
}
