package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;

/** A part of a document. */
public sealed interface Block permits HeadingBlock, ListBlock, ProseBlock {
  /** Where its text begins. */
  Place place();

  /**
   * The block as prose. A heading keeps its look and has no place in the outline; in a list, items
   * with an audience are left out.
   *
   * @param findings gets what is wrong in the block as prose
   */
  Prose readProse(Findings findings);
}
