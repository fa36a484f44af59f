/** The parity page ({@link ParityPages}): what the rules about tracks found, family by family. */
@NullMarked
package dev.plumbline.generator.page.parity;

import org.jspecify.annotations.NullMarked;
