/** The page that has the whole framework on it, to be printed ({@link PrintPage}). */
@NullMarked
package dev.plumbline.generator.page.print;

import org.jspecify.annotations.NullMarked;
