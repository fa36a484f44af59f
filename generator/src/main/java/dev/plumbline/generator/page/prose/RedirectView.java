package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;

/**
 * A page at an old address.
 *
 * @param to where it leads
 * @param sentence says so
 */
public record RedirectView(PageShell shell, String title, String sentence, Link to)
    implements View {}
