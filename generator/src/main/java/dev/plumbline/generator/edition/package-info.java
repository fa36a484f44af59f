/**
 * What one edition has of a framework: the one place that decides by audiences. Knows nothing of
 * files and pages.
 *
 * <p>Way of the data: a framework as it is written, for all audiences → {@link Removal} (what is
 * kept from the edition's readers is taken out, and remembered as {@link Withheld}) → {@link
 * ReferenceCut} (whatever names it) → {@link dev.plumbline.generator.assembly.Assembly} (what
 * levels share) → {@link LinkRemoval} (links to it) → the framework of the edition.
 */
@NullMarked
package dev.plumbline.generator.edition;

import org.jspecify.annotations.NullMarked;
