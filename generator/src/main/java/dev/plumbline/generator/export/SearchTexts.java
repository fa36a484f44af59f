package dev.plumbline.generator.export;

import dev.plumbline.generator.output.SiteOutput;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes the texts of what search finds, in parts of which a page loads only those it shows. */
final class SearchTexts {
  /** How many documents a part holds. */
  static final int PART = 256;

  private final SiteOutput output;
  private final List<SearchDocument> part = new ArrayList<>(PART);
  private int number;

  SearchTexts(SiteOutput output) {
    this.output = output;
  }

  void add(SearchDocument document) {
    part.add(document);
    if (part.size() == PART) {
      flush();
    }
  }

  /** Writes what is left. */
  void flush() {
    if (!part.isEmpty()) {
      String path = Addresses.searchTexts(number).value();
      output.put(path, DataScript.of("search", Integer.toString(number), this::write));
      number++;
      part.clear();
    }
  }

  /** Two columns: the places of those that have no address of their own, and the texts. */
  private void write(JsonGenerator json) {
    json.writeArrayPropertyStart("places");
    for (SearchDocument document : part) {
      json.writeString(document.kind().isNamed() ? "" : document.address());
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("texts");
    for (SearchDocument document : part) {
      json.writeString(text(document));
    }
    json.writeEndArray();
  }

  private static String text(SearchDocument document) {
    List<String> said = document.texts().stream().filter(text -> !text.isEmpty()).toList();
    return said.size() == 1 ? said.get(0) : String.join(" ", said);
  }
}
