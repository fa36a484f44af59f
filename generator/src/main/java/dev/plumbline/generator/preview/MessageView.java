package dev.plumbline.generator.preview;

/**
 * A sentence instead of a page.
 *
 * @param home the address of the home page
 */
public record MessageView(String title, String sentence, String home) {}
