package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The files of names: one for each family, and one for what belongs to none. */
final class SearchNames {
  private SearchNames() {}

  static List<ExportedFile> files(int families, Once<List<SearchDocument>> documents) {
    Once<List<List<SearchDocument>>> named =
        new Once<>(1 + families, () -> named(families, documents.get()));
    return IntStream.rangeClosed(0, families)
        .mapToObj(i -> file("names-" + i, () -> named.get().get(i)))
        .toList();
  }

  /** The documents with names, by family; first those that belong to none. */
  private static List<List<SearchDocument>> named(int families, List<SearchDocument> documents) {
    List<List<SearchDocument>> named = new ArrayList<>();
    for (int i = 0; i <= families; i++) {
      named.add(new ArrayList<>());
    }
    for (SearchDocument document : documents) {
      if (document.kind().isNamed()) {
        named.get(document.family() + 1).add(document);
      }
    }
    return named;
  }

  /** A file of two columns: the names, one line for each of a document, and the addresses. */
  private static ExportedFile file(String name, Supplier<List<SearchDocument>> documents) {
    return new ExportedFile(
        Addresses.search(name),
        () ->
            ScriptData.bytes(
                "search", name, json -> json.object(() -> write(documents.get(), json))));
  }

  private static void write(List<SearchDocument> documents, JsonWriter json) {
    json.texts("names", documents.stream().map(one -> String.join("\n", one.names())).toList());
    json.texts("addresses", documents.stream().map(SearchDocument::address).toList());
  }
}
