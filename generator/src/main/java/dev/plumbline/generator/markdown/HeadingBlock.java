package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.Attributes;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading of a document.
 *
 * @param level 1 to 6, as written
 * @param name its text without markup and attributes
 * @param text the same with its markup
 * @param fragment the fragment that a Git host makes of it, or the author's own id
 * @param attributes empty where it has none
 */
public record HeadingBlock(
    int level, String name, Prose text, String fragment, Attributes attributes, Place place)
    implements Block {
  private static final int LOWEST = 6;

  /** The heading as an article has it. */
  public Article.Heading heading() {
    return new Article.Heading(level, text, fragment, place);
  }

  @Override
  public Prose readProse(Findings findings) {
    String element = "h" + Math.min(level + 1, LOWEST);
    List<String> segments = new ArrayList<>(text.segments());
    int last = segments.size() - 1;
    segments.set(0, "<" + element + ">" + segments.get(0));
    segments.set(last, segments.get(last) + "</" + element + ">");
    return new Prose(segments, text.slots(), text.plain(), text.sourceMap(), place);
  }
}
