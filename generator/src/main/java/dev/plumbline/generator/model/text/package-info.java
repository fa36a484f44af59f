/**
 * A walk through all texts of a framework: {@link FrameworkTexts} passes each of them, where it was
 * written, to a consumer.
 */
@NullMarked
package dev.plumbline.generator.model.text;

import org.jspecify.annotations.NullMarked;
