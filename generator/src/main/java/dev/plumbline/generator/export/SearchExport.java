package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The export of the search data. A page loads the first file when the search is opened, and of the
 * others what the typed words and the results need, so that search is quick however much there is.
 */
final class SearchExport implements Export {
  /** The number of documents with which a part of the vocabulary is of a good size to load. */
  private static final int DOCUMENTS = 600;

  /** The number of files that the whole index has one of. */
  private static final int WHOLE = 3;

  @Override
  public List<ExportedFile> files(ExportContent content) {
    int count = SearchDocuments.count(content.framework());
    int parts = 1 + count / DOCUMENTS;
    // The index asks for the documents, the files of names, and each file of texts.
    Once<List<SearchDocument>> documents =
        new Once<>(2 + SearchTexts.number(count), () -> SearchDocuments.of(content.framework()));
    Once<SearchIndex> index =
        new Once<>(
            WHOLE + parts,
            () -> new SearchIndex(content.framework().locale(), documents.get(), parts));
    List<ExportedFile> files = new ArrayList<>();
    files.add(file("index", index, found -> new SearchScript(content, found)::write));
    files.add(file("documents", index, found -> json -> json.text("structure", found.structure())));
    files.add(
        file(
            "vocabulary",
            index,
            found -> json -> json.text("words", String.join(" ", found.words()))));
    for (int i = 0; i < parts; i++) {
      int part = i;
      files.add(file("words-" + i, index, found -> json -> write(found.parts().get(part), json)));
    }
    files.addAll(SearchNames.files(content.framework().families().size(), documents));
    files.addAll(SearchTexts.files(count, documents));
    return files;
  }

  private static ExportedFile file(
      String name, Once<SearchIndex> index, Function<SearchIndex, Consumer<JsonWriter>> value) {
    return new ExportedFile(
        Addresses.search(name),
        () -> {
          Consumer<JsonWriter> members = value.apply(index.get());
          return ScriptData.bytes("search", name, json -> json.object(() -> members.accept(json)));
        });
  }

  private static void write(SearchPart part, JsonWriter json) {
    json.text("words", part.words());
    json.text("documents", part.documents());
  }
}
