package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A band of pay.
 *
 * @param range free text, or absent where the organisation does not publish figures
 */
public record PayBand(String id, String name, @Nullable String range, Place place) {}
