package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;

/**
 * A page at an old address.
 *
 * @param to the new address
 * @param sentence says that the page has moved
 */
public record RedirectView(PageShell shell, String title, String sentence, Link to)
    implements View {}
