package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.Attributes;
import java.util.List;

/**
 * An item of a list.
 *
 * @param text its first paragraph, without block markup; empty where it begins with anything else
 * @param detail the rest of its content, without lists
 * @param examples the items of the lists in it, in order
 * @param attributes empty where it has none
 * @param place where its text begins
 */
public record Item(
    Prose text, Prose detail, List<ItemExample> examples, Attributes attributes, Place place) {
  public Item {
    examples = List.copyOf(examples);
  }
}
