package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.page.shell.LevelHead;
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
 * @param starts pairs to begin with: of all families, or of the first ones where there are many
 * @param families comparisons that need no script; none where there are too many families to list
 * @param all the page that lists all families, where there are too many
 */
public record CompareView(
    PageShell shell,
    String title,
    String lede,
    String levels,
    List<FamilyStarts> starts,
    List<FamilyComparisons> families,
    List<Link> all)
    implements View {
  public CompareView {
    starts = List.copyOf(starts);
    families = List.copyOf(families);
    all = List.copyOf(all);
  }

  /**
   * The useful pairs of a family.
   *
   * @param family the family's own page
   */
  public record FamilyStarts(Link family, List<StartGroup> groups) {
    public FamilyStarts {
      groups = List.copyOf(groups);
    }

    /** How many pairs there are. */
    int size() {
      return groups.stream().mapToInt(group -> group.pairs().size()).sum();
    }
  }

  /** Pairs of one sort, such as peers. */
  public record StartGroup(String label, List<StartPair> pairs) {
    public StartGroup {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * Two levels that are worth comparing.
   *
   * @param href a page that tells of both without a script
   * @param comparison address of the comparison that a script makes
   */
  public record StartPair(String href, String comparison, LevelHead a, LevelHead b) {}

  /**
   * The comparisons of a family that need no script.
   *
   * @param family the family's own page
   * @param pages its matrix and its grades
   */
  public record FamilyComparisons(Link family, List<Link> pages) {
    public FamilyComparisons {
      pages = List.copyOf(pages);
    }
  }
}
