package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;

/**
 * The page on which readers look at their own work. A script does that, and nothing leaves the
 * browser; without it the page says what to do instead.
 *
 * @param lede the purpose of the page, as a sentence
 * @param levels address of the list of levels that its scripts read
 * @param families links to pages of levels to print and mark by hand
 */
public record ReflectView(
    PageShell shell, String title, String lede, String levels, List<Link> families)
    implements View {}
