package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.Attributes;

/**
 * A heading of a document.
 *
 * @param level 1 to 6, as written
 * @param name its text without markup and attributes
 * @param text the same with its markup
 * @param fragment what a Git host makes of it, or the author's own id
 * @param attributes empty where it has none
 */
public record HeadingBlock(
    int level, String name, Prose text, String fragment, Attributes attributes, Place place)
    implements Block {
  /** The heading as an article has it. */
  public Article.Heading heading() {
    return new Article.Heading(level, text, fragment, place);
  }
}
