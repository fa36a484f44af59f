/**
 * The reader of the content: the path and text of every file, and the other files in the folder.
 * Knows nothing about frameworks; no file is skipped without being listed.
 */
@NullMarked
package dev.plumbline.generator.source;

import org.jspecify.annotations.NullMarked;
