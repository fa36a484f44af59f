package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;

/**
 * A reference to something by its id, as an author wrote it; it may point at nothing.
 *
 * @param id as written
 * @param place where
 */
public record Ref(String id, Place place) {
  @Override
  public String toString() {
    return id;
  }
}
