package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.page.shell.View;

/**
 * A page of prose.
 *
 * @param pager the pages before and after
 */
public record ProseView(PageShell shell, String title, ArticleView article, Pager pager)
    implements View {}
