/**
 * The versions of a framework, which are its published revisions: the changes of each, the age of
 * each level, the owners' notes, and the texts for readers.
 *
 * <p>A version keeps its change since the version before, and not the framework of the time.
 */
@NullMarked
package dev.plumbline.generator.version;

import org.jspecify.annotations.NullMarked;
