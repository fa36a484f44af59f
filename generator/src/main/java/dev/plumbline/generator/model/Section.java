package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;

/** A heading in level files that is not a dimension, such as "Growing deeper". */
public record Section(String id, String name, Prose summary, Place place) {
  /** The id of the section about growing without moving to another level. */
  public static final String GROWING_DEEPER = "growing-deeper";
}
