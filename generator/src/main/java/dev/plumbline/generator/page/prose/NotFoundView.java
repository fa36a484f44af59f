package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;

/**
 * The page that a server shows for an address that does not exist.
 *
 * @param links where to go instead
 */
public record NotFoundView(PageShell shell, String title, String sentence, List<Link> links)
    implements View {}
