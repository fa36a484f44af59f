package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;

/** A part of a document. */
public sealed interface Block permits HeadingBlock, ListBlock, ProseBlock {
  /** Where its text begins. */
  Place place();
}
