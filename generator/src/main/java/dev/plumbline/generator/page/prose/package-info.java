/**
 * Pages of prose ({@link ProsePages}), the glossary ({@link GlossaryPages}), the page of a missing
 * address ({@link NotFoundPages}) and those of old addresses ({@link RedirectPages}).
 */
@NullMarked
package dev.plumbline.generator.page.prose;

import org.jspecify.annotations.NullMarked;
