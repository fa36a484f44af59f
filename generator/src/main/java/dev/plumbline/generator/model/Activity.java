package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;

/** An activity of a working week. */
public record Activity(String id, String name, Kind kind, Prose summary, Place place) {
  /** The kinds of activities. */
  public enum Kind {
    /** Doing the work of the craft. */
    MAKING,
    /** Helping others do it well. */
    GUIDING,
    /** Leading people and organisations. */
    MANAGING,
    /** Anything else. */
    OTHER
  }
}
