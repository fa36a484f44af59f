package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;

/**
 * A sentence in the place of criteria.
 *
 * @param sentence that nothing is asked, or nothing more
 * @param reason the author's own words for it, or empty
 */
public record NoExpectationView(String sentence, Markup reason) {}
