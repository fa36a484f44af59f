/** The page that has the whole framework on it, to be printed ({@link PrintPages}). */
@NullMarked
package dev.plumbline.generator.page.print;

import org.jspecify.annotations.NullMarked;
