package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A file of texts shown with search results; a page loads only the files that it shows. */
final class SearchTexts {
  /** The number of documents of a file. */
  static final int PART = 64;

  private final List<SearchDocument> part;

  private SearchTexts(List<SearchDocument> part) {
    this.part = part;
  }

  static List<ExportedFile> files(List<SearchDocument> documents) {
    List<ExportedFile> files = new ArrayList<>();
    for (int from = 0; from < documents.size(); from += PART) {
      int to = Math.min(documents.size(), from + PART);
      files.add(new SearchTexts(documents.subList(from, to)).file("texts-" + from / PART));
    }
    return files;
  }

  private ExportedFile file(String name) {
    return new ExportedFile(
        Addresses.search(name),
        () -> ScriptData.bytes("search", name, json -> json.object(() -> write(json))));
  }

  /** Writes columns: the places of documents without an address, what they are about, the texts. */
  private void write(JsonWriter json) {
    json.texts("places", part.stream().map(SearchTexts::place).toList());
    json.texts(
        "topics", part.stream().map(one -> Objects.requireNonNullElse(one.topic(), "")).toList());
    json.texts("texts", part.stream().map(SearchTexts::text).toList());
  }

  private static String place(SearchDocument document) {
    return document.kind().isNamed() ? "" : document.address();
  }

  private static String text(SearchDocument document) {
    List<String> said = document.texts();
    return said.size() == 1 ? said.get(0) : String.join(" ", said);
  }
}
