/**
 * Markdown from what a page shows: from plain text, which stays text, and from the HTML of {@link
 * dev.plumbline.generator.markdown.Markup}, whose structure is kept.
 */
@NullMarked
package dev.plumbline.generator.markdown.restored;

import org.jspecify.annotations.NullMarked;
