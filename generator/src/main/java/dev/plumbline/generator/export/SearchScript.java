package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Track;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The script that brings the index to the search of a page. */
final class SearchScript {
  /** The prefix of the script's words of the interface. */
  private static final String WORDS = "search.";

  private final ExportContent content;
  private final SearchIndex index;

  SearchScript(ExportContent content, SearchIndex index) {
    this.content = content;
    this.index = index;
  }

  byte[] bytes() {
    return ScriptData.bytes("search", null, json -> json.object(() -> write(json)));
  }

  private void write(JsonWriter json) {
    json.object("words", () -> words().forEach(json::text));
    Framework framework = content.framework();
    json.texts("families", framework.families().stream().map(Family::name).toList());
    json.array("tracks", framework.vocabulary().tracks(), track -> track(track, json));
    json.texts("topics", index.topics());
    json.texts("names", index.names());
    json.texts("addresses", index.addresses());
    json.text("runs", index.runs());
    json.text("lengths", index.lengths());
    vocabulary(json);
    json.number("part", SearchTexts.PART);
  }

  private Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    content
        .words()
        .texts()
        .forEach(
            (key, text) -> {
              if (key.startsWith(WORDS)) {
                words.put(key.substring(WORDS.length()), text);
              }
            });
    return words;
  }

  private static void track(Track track, JsonWriter json) {
    json.array(List.of(track.name(), VocabularyJson.word(track.kind())), json::text);
  }

  private void vocabulary(JsonWriter json) {
    List<SearchVocabulary.Word> words = index.words();
    StringBuilder terms = new StringBuilder();
    StringBuilder documents = new StringBuilder();
    for (SearchVocabulary.Word word : words) {
      terms.append(terms.isEmpty() ? "" : " ").append(word.text());
      documents.append(documents.isEmpty() ? "" : "!").append(word.documents());
    }
    json.text("terms", terms.toString());
    json.text("documents", documents.toString());
  }
}
