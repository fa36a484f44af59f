package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.List;
import java.util.Set;

/**
 * The page on which readers choose a family and a grade, to see its tracks side by side; it exists
 * where several families have such a grade.
 */
public final class TracksPages implements PageKind {
  /** The most families of which each grade is a link; of more, only the first is. */
  private static final int DETAILED_FAMILIES = 60;

  @Override
  public List<Page> pages(SiteContent content) {
    Framework framework = content.framework();
    return isNeeded(families(framework))
        ? List.of(
            new Page(
                    Addresses.TRACKS,
                    "tracks",
                    framework.place(),
                    () -> new TracksViews(new PageContext(content, Addresses.TRACKS)).view())
                .showing(Set.of()))
        : List.of();
  }

  /** The families that have a grade with several tracks. */
  static List<Family> families(Framework framework) {
    return framework.families().stream()
        .filter(family -> new FamilyGrades(family).firstShared().isPresent())
        .toList();
  }

  static boolean isNeeded(List<Family> families) {
    return families.size() > 1;
  }

  /** Whether the page leads to each grade and to the moves of each family. */
  static boolean leadsToMoves(List<Family> families) {
    return isNeeded(families) && families.size() <= DETAILED_FAMILIES;
  }
}
