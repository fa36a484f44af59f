package dev.plumbline.generator.page.shell;

import org.jspecify.annotations.Nullable;

/**
 * The file and line where a criterion is written.
 *
 * @param file absent where it is the level's own
 * @param line absent where no link asks for it
 */
public record CriterionSource(@Nullable String file, @Nullable String line) {}
