package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.site.Addresses;
import java.util.List;

/** A file of texts shown with search results; a page loads only the files that it shows. */
final class SearchTexts {
  /** The number of documents of a part. */
  static final int PART = 256;

  private final int number;
  private final List<SearchDocument> part;

  SearchTexts(int number, List<SearchDocument> documents) {
    this.number = number;
    this.part = documents.subList(number * PART, Math.min(documents.size(), (number + 1) * PART));
  }

  ExportedFile file() {
    return new ExportedFile(
        Addresses.searchTexts(number),
        () ->
            ScriptData.bytes(
                "search", Integer.toString(number), json -> json.object(() -> write(json))));
  }

  /** Writes two columns: the places of documents without an address of their own, and the texts. */
  private void write(JsonWriter json) {
    json.array(
        "places", part, document -> json.text(document.kind().isNamed() ? "" : document.address()));
    json.texts("texts", part.stream().map(SearchTexts::text).toList());
  }

  private static String text(SearchDocument document) {
    List<String> said = document.texts().stream().filter(text -> !text.isEmpty()).toList();
    return said.size() == 1 ? said.get(0) : String.join(" ", said);
  }
}
