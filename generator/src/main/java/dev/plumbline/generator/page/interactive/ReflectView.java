package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.page.shell.LevelHead;
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
 * @param starts levels to begin with; none where there are too many to list
 * @param toPrint where levels to print and mark by hand are found, if this page lists none
 */
public record ReflectView(
    PageShell shell,
    String title,
    String lede,
    String levels,
    List<FamilyLevels> starts,
    List<Link> toPrint)
    implements View {
  public ReflectView {
    starts = List.copyOf(starts);
    toPrint = List.copyOf(toPrint);
  }

  /** The levels of a family to begin with. */
  public record FamilyLevels(String family, List<LevelHead> levels) {
    public FamilyLevels {
      levels = List.copyOf(levels);
    }
  }
}
