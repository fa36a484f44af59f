package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;

/**
 * A reference to a level, as an author wrote it; it may point at nothing.
 *
 * @param target what it means
 * @param place where it is written
 */
public record LevelLink(LevelRef target, Place place) {}
