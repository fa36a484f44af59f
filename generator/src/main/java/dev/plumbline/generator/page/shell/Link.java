package dev.plumbline.generator.page.shell;

/**
 * A link.
 *
 * @param href relative to the page it stands on
 * @param text plain text
 */
public record Link(String href, String text) {}
