package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import java.util.List;

/**
 * An entry of the glossary.
 *
 * @param aliases other ways to say it
 */
public record Term(String term, Prose definition, List<String> aliases, Place place) {
  public Term {
    aliases = List.copyOf(aliases);
  }
}
