package dev.plumbline.generator.page.change;

import dev.plumbline.generator.model.Framework;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A revision on the page of a comparison.
 *
 * @param name as people call it; absent for the files as they are
 * @param date when it was made; absent likewise
 * @param present whether there was a framework at all; if not, it is empty
 * @param framework as far as it could be understood
 * @param errors how many there are in its content
 */
public record ComparedRevision(
    @Nullable String name,
    @Nullable OffsetDateTime date,
    boolean present,
    Framework framework,
    int errors) {}
