package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** A file of texts shown with search results; a page loads only the files that it shows. */
final class SearchTexts {
  /** The number of documents of a file. */
  static final int PART = 64;

  private SearchTexts() {}

  /** The number of files for so many documents. */
  static int number(int count) {
    return (count + PART - 1) / PART;
  }

  /**
   * The files.
   *
   * @param count the number of documents
   */
  static List<ExportedFile> files(int count, Once<List<SearchDocument>> documents) {
    List<ExportedFile> files = new ArrayList<>();
    for (int from = 0; from < count; from += PART) {
      int first = from;
      int end = Math.min(count, from + PART);
      files.add(file("texts-" + from / PART, () -> documents.get().subList(first, end)));
    }
    return files;
  }

  private static ExportedFile file(String name, Supplier<List<SearchDocument>> part) {
    return new ExportedFile(
        Addresses.search(name),
        () -> ScriptData.bytes("search", name, json -> json.object(() -> write(part.get(), json))));
  }

  /** Writes columns: the places of documents without an address, what they are about, the texts. */
  private static void write(List<SearchDocument> part, JsonWriter json) {
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
