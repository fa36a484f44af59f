/**
 * A walk through all texts of a framework: {@link FrameworkTexts} shows each of them, where it was
 * written, to whoever looks for something in all.
 */
@NullMarked
package dev.plumbline.generator.model.text;

import org.jspecify.annotations.NullMarked;
