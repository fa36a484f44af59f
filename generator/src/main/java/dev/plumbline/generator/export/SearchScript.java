package dev.plumbline.generator.export;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.site.Addresses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The data with which the search of a page begins. */
final class SearchScript {
  /** The prefix of the script's words of the interface. */
  private static final String WORDS = "search.";

  private static final int EXAMPLES = 3;

  private final ExportContent content;
  private final SearchIndex index;

  SearchScript(ExportContent content, SearchIndex index) {
    this.content = content;
    this.index = index;
  }

  void write(JsonWriter json) {
    Framework framework = content.framework();
    json.object("words", () -> words().forEach(json::text));
    json.array(
        "families",
        framework.families(),
        family -> json.array(List.of(family.name(), family.id()), json::text));
    json.array("tracks", framework.vocabulary().tracks(), track -> track(track, json));
    json.text("glossary", framework.glossary().isEmpty() ? null : Addresses.GLOSSARY.value());
    json.texts("examples", examples(framework));
    json.texts("parts", index.parts().stream().map(SearchPart::range).toList());
    json.text("rules", String.join(" ", index.rules()));
    json.number("texts", SearchTexts.PART);
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

  /** Words to search for: what each family may be asked for, and some terms. */
  private static Set<String> examples(Framework framework) {
    Set<String> examples = new LinkedHashSet<>();
    framework.families().stream()
        .limit(1)
        .flatMap(family -> family.dimensions().stream())
        .limit(EXAMPLES)
        .map(Dimension::name)
        .forEach(examples::add);
    framework.glossary().stream().limit(EXAMPLES).map(Term::term).forEach(examples::add);
    return examples;
  }
}
