/**
 * The content of one edition of a framework: the only place that decides by audiences. Knows
 * nothing about files and pages.
 *
 * <p>Data flow: a framework as it is written, for all audiences → {@link ContentRedactor} (takes
 * out what the edition's readers may not see, and remembers it in {@link Redactions}) → {@link
 * ReferenceRedactor} (references to it) → {@link dev.plumbline.generator.assembly.FrameworkLinker}
 * (what levels share) → {@link LinkRedactor} (links to it) → the framework of the edition.
 */
@NullMarked
package dev.plumbline.generator.edition;

import org.jspecify.annotations.NullMarked;
