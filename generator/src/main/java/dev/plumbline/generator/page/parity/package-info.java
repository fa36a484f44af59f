/** The page about parity ({@link ParityPages}): the findings of its rules, family by family. */
@NullMarked
package dev.plumbline.generator.page.parity;

import org.jspecify.annotations.NullMarked;
