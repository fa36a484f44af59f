package dev.plumbline.generator.export;

import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;

/**
 * The export of the search data: an index, and in parts the texts that are shown with the results.
 */
final class SearchExport implements Export {
  @Override
  public List<ExportedFile> files(ExportContent content) {
    List<SearchDocument> documents = new ArrayList<>();
    SearchDocuments.each(content.framework(), documents::add);
    List<ExportedFile> files = new ArrayList<>();
    files.add(new ExportedFile(Addresses.SEARCH, () -> index(content, documents)));
    for (int part = 0; part * SearchTexts.PART < documents.size(); part++) {
      files.add(new SearchTexts(part, documents).file());
    }
    return files;
  }

  private static byte[] index(ExportContent content, List<SearchDocument> documents) {
    SearchIndex index = new SearchIndex();
    documents.forEach(index::add);
    return new SearchScript(content, index).bytes();
  }
}
