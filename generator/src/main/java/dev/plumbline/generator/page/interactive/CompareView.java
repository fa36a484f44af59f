package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;

/**
 * The page that sets any two levels side by side. A script does that; without one the page leads to
 * the comparisons that need none.
 *
 * @param lede what the page is for, as a sentence
 * @param levels where its scripts read which levels there are
 */
public record CompareView(
    PageShell shell, String title, String lede, String levels, List<FamilyWays> families)
    implements View {

  /**
   * The comparisons of a family that need no script.
   *
   * @param page the family's own page
   */
  public record FamilyWays(Link page, List<Link> ways) {
    public FamilyWays {
      ways = List.copyOf(ways);
    }
  }
}
