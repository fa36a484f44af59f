package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All texts of a framework, for a rule that must know all of them.
 *
 * @param lexicon the words of the framework's language, with the changes of its owners
 * @param parts its parts, as they were read
 */
record StyleTexts(Framework framework, StyleLexicon lexicon, List<StyleResult> parts) {
  StyleTexts {
    parts = List.copyOf(parts);
  }

  /** The places where each abbreviation is used, in the order of its letters. */
  Map<String, List<Place>> abbreviations() {
    Map<String, List<Place>> uses = new TreeMap<>();
    for (StyleResult part : parts) {
      part.abbreviations()
          .forEach(
              (word, places) ->
                  uses.computeIfAbsent(word, first -> new ArrayList<>()).addAll(places));
    }
    return uses;
  }
}
