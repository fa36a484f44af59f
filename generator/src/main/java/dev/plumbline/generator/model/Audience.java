package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;

/**
 * Readers for whom some of the content is kept.
 *
 * @param id what content and builds name them by
 * @param name what readers see
 */
public record Audience(String id, String name, Place place) {}
