/**
 * Content that went wrong by chance: each case changes a few bytes, lines, keys, links or names of
 * a framework, and the pipeline must take it.
 */
@NullMarked
package dev.plumbline.mutation;

import org.jspecify.annotations.NullMarked;
