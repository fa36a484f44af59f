package dev.plumbline.generator.export;

import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;

/** The files of names: one for each family, and one for what belongs to none. */
final class SearchNames {
  private SearchNames() {}

  static List<ExportedFile> files(int families, List<SearchDocument> documents) {
    List<List<SearchDocument>> named = new ArrayList<>();
    for (int i = 0; i <= families; i++) {
      named.add(new ArrayList<>());
    }
    for (SearchDocument document : documents) {
      if (document.kind().isNamed()) {
        named.get(document.family() + 1).add(document);
      }
    }
    List<ExportedFile> files = new ArrayList<>();
    for (int i = 0; i <= families; i++) {
      files.add(file("names-" + i, named.get(i)));
    }
    return files;
  }

  /** A file of two columns: the names, one line for each of a document, and the addresses. */
  private static ExportedFile file(String name, List<SearchDocument> documents) {
    return new ExportedFile(
        Addresses.search(name),
        () ->
            ScriptData.bytes(
                "search",
                name,
                json ->
                    json.object(
                        () -> {
                          json.texts(
                              "names",
                              documents.stream()
                                  .map(one -> String.join("\n", one.names()))
                                  .toList());
                          json.texts(
                              "addresses",
                              documents.stream().map(SearchDocument::address).toList());
                        })));
  }
}
