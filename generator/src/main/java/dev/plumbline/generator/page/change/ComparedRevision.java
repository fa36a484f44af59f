package dev.plumbline.generator.page.change;

import dev.plumbline.generator.model.Framework;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A revision on the page of a comparison.
 *
 * @param name the name that people use; absent for the current files
 * @param date its date; absent for the current files
 * @param present whether there was a framework at all; if not, it is empty
 * @param framework as far as it could be understood
 * @param errors the number of errors in its content
 */
public record ComparedRevision(
    @Nullable String name,
    @Nullable OffsetDateTime date,
    boolean present,
    Framework framework,
    int errors) {}
