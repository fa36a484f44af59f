/**
 * The versions of a framework: what changed in each, since when each level stands as it does, what
 * its owners wrote about it, and the words in which readers are told.
 *
 * <p>Versions are made from changes. Frameworks of the past are not kept.
 */
@NullMarked
package dev.plumbline.generator.version;

import org.jspecify.annotations.NullMarked;
