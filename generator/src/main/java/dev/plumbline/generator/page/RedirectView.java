package dev.plumbline.generator.page;

/**
 * A page at an old address.
 *
 * @param to where it leads
 * @param sentence says so
 */
public record RedirectView(Frame frame, String title, String sentence, Link to) implements View {}
