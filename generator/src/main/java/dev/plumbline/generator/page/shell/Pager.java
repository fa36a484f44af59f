package dev.plumbline.generator.page.shell;

import org.jspecify.annotations.Nullable;

/**
 * The links at the foot of a page to those around it.
 *
 * @param previous absent for the first of its kind
 * @param next absent for the last
 * @param up the page above; absent where none is needed
 */
public record Pager(@Nullable Link previous, @Nullable Link next, @Nullable Link up) {}
