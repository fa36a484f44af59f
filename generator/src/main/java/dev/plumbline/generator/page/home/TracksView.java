package dev.plumbline.generator.page.home;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which readers choose a family and a grade, to see its tracks side by side.
 *
 * @param lede what to do here, as a sentence
 */
public record TracksView(PageShell shell, String title, String lede, List<FamilyChoice> families)
    implements View {
  public TracksView {
    families = List.copyOf(families);
  }

  /**
   * A family.
   *
   * @param grades those with several tracks, lowest first; of many families, only the first
   * @param moves a link to its moves; absent where it has none
   */
  public record FamilyChoice(Link page, List<Link> grades, @Nullable Link moves) {
    public FamilyChoice {
      grades = List.copyOf(grades);
    }
  }
}
