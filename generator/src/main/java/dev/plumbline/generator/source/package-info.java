/**
 * Finds and reads the content: every file's path and text, and what stands in the folder besides.
 * Knows nothing about frameworks; nothing in the folder is skipped without being named.
 */
@NullMarked
package dev.plumbline.generator.source;

import org.jspecify.annotations.NullMarked;
