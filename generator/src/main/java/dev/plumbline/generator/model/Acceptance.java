package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A finding that the owners accept.
 *
 * @param code the rule's name, as written
 * @param at a level reference, with {@code #criterion} where one is meant, as written
 * @param level what {@code at} means; absent where it is not a level reference
 * @param criterion the part of {@code at} after {@code #}
 */
public record Acceptance(
    Ref code,
    Ref at,
    @Nullable LevelRef level,
    @Nullable String criterion,
    Prose reason,
    Place place) {}
