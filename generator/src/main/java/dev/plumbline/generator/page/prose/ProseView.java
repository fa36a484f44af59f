package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.page.shell.View;
import org.jspecify.annotations.Nullable;

/**
 * A page of prose.
 *
 * @param opens whether the text opens with some lines of its own, before any heading
 * @param owner absent where none is named
 * @param pager the pages before and after
 */
public record ProseView(
    PageShell shell,
    String title,
    boolean opens,
    ArticleView article,
    @Nullable LinkedText owner,
    Pager pager)
    implements View {}
