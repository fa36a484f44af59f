package dev.plumbline.generator.page;

/**
 * A prose page.
 *
 * @param previous the page before, an empty address where there is none
 * @param next the page after
 */
public record ProseView(Frame frame, String title, ArticleView article, Link previous, Link next)
    implements View {}
