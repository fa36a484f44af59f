package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import org.jspecify.annotations.Nullable;

/** A heading over dimensions. */
public record Group(
    String id, String name, @Nullable DimensionKind kind, Prose summary, Place place) {}
