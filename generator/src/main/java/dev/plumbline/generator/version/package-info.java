/**
 * The versions of a framework, which are its published revisions: what changed in each, since when
 * each level is as it is, what the owners wrote about it, and the words in which readers are told.
 *
 * <p>A version keeps its change against the one before, and not the framework as it was.
 */
@NullMarked
package dev.plumbline.generator.version;

import org.jspecify.annotations.NullMarked;
