package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.markdown.Markup;

/**
 * A named value.
 *
 * @param note a further line, or empty
 */
public record Fact(String name, Markup value, Markup note) {}
