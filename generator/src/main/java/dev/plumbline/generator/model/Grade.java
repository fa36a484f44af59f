package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A step of the common scale over all tracks.
 *
 * @param grade the number that levels refer to; higher is more
 * @param name absent where the grade has only its number
 * @param scope how far the work reaches, in plain words
 * @param pay the band that everyone at this grade shares
 * @param listed whether the framework lists it, rather than only some level using it
 */
public record Grade(
    int grade,
    @Nullable String name,
    @Nullable String scope,
    Prose summary,
    @Nullable Ref pay,
    boolean listed,
    Place place) {}
