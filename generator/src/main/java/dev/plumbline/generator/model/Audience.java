package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;

/**
 * A group of readers to whom some of the content is restricted.
 *
 * @param id the name in content and builds
 * @param name the name that readers see
 */
public record Audience(String id, String name, Place place) {}
