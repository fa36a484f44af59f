package dev.plumbline.generator.export;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Track;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes the index as the script that the search of a page loads. */
final class SearchScript {
  /** Words of the interface that begin so are the script's. */
  private static final String WORDS = "search.";

  private final ExportedEdition edition;
  private final SearchIndex index;

  SearchScript(ExportedEdition edition, SearchIndex index) {
    this.edition = edition;
    this.index = index;
  }

  byte[] bytes() {
    return ScriptData.object("search", "", this::write);
  }

  private void write(JsonGenerator json) {
    json.writeObjectPropertyStart("words");
    words().forEach(json::writeStringProperty);
    json.writeEndObject();
    texts(json, "families", edition.framework().families().stream().map(Family::name).toList());
    json.writeArrayPropertyStart("tracks");
    edition.framework().vocabulary().tracks().forEach(track -> track(track, json));
    json.writeEndArray();
    texts(json, "topics", index.topics());
    texts(json, "names", index.names());
    texts(json, "addresses", index.addresses());
    json.writeStringProperty("runs", index.runs());
    json.writeStringProperty("lengths", index.lengths());
    vocabulary(json);
    json.writeNumberProperty("part", SearchTexts.PART);
  }

  private Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    edition
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

  private static void track(Track track, JsonGenerator json) {
    json.writeStartArray();
    json.writeString(track.name());
    json.writeString(VocabularyJson.word(track.kind()));
    json.writeEndArray();
  }

  private void vocabulary(JsonGenerator json) {
    List<SearchVocabulary.Word> words = index.words();
    StringBuilder terms = new StringBuilder();
    StringBuilder documents = new StringBuilder();
    for (SearchVocabulary.Word word : words) {
      terms.append(terms.isEmpty() ? "" : " ").append(word.text());
      documents.append(documents.isEmpty() ? "" : "!").append(word.documents());
    }
    json.writeStringProperty("terms", terms.toString());
    json.writeStringProperty("documents", documents.toString());
  }

  private static void texts(JsonGenerator json, String name, Collection<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
