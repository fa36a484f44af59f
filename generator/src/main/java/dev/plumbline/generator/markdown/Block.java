package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;

/** A block of a document: a heading, a list or prose. */
public sealed interface Block permits HeadingBlock, ListBlock, ProseBlock {
  /** The place where its text begins. */
  Place place();

  /**
   * The block as prose. A heading keeps its look and has no place in the outline; in a list, items
   * with an audience are left out.
   *
   * @param findings receives the problems of the block as prose
   */
  Prose readProse(Findings findings);
}
