package dev.plumbline.generator.page.shell;

/**
 * A link.
 *
 * @param href relative to the page with the link
 * @param text plain text
 */
public record Link(String href, String text) {}
