package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;

/**
 * A group of readers for whom some of the content is kept.
 *
 * @param id the name in content and builds
 * @param name the name that readers see
 */
public record Audience(String id, String name, Place place) {}
