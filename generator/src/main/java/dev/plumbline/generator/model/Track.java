package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;

/** A way through a family: individual contributor, management, or another. */
public record Track(String id, String name, TrackKind kind, Prose summary, Place place) {}
