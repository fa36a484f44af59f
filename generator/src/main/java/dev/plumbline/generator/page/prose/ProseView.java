package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;

/**
 * A prose page.
 *
 * @param previous the page before, an empty address where there is none
 * @param next the page after
 */
public record ProseView(
    PageShell shell, String title, ArticleView article, Link previous, Link next) implements View {}
