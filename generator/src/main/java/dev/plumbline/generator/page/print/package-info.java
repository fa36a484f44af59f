/** The page with the whole framework, for printing ({@link PrintPages}). */
@NullMarked
package dev.plumbline.generator.page.print;

import org.jspecify.annotations.NullMarked;
