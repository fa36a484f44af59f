package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;

/**
 * The page that sets any two levels side by side. A script does that; without it the page leads to
 * comparisons that need no script.
 *
 * @param lede the purpose of the page, as a sentence
 * @param levels address of the list of levels that its scripts read
 */
public record CompareView(
    PageShell shell, String title, String lede, String levels, List<FamilyComparisons> families)
    implements View {

  /**
   * The comparisons of a family that need no script.
   *
   * @param family the family's own page
   * @param pages its matrix, and its grades unless there are too many families
   */
  public record FamilyComparisons(Link family, List<Link> pages) {
    public FamilyComparisons {
      pages = List.copyOf(pages);
    }
  }
}
