package dev.plumbline.generator.page.change;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.parity.FindingView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a comparison of two revisions. It needs no other file and belongs to no site: its
 * links lead to places on itself.
 *
 * @param document the HTML document
 * @param head the head of the page
 * @param proposal the version that the change calls for
 * @param impacts the levels by the impact of the change, the largest first
 * @param others the number of unchanged levels, as a sentence; absent where no level changes
 * @param sections shared expectations, then family by family
 * @param lines changes of the framework itself
 * @param findings the added and removed findings: about parity first, then the others
 */
public record DiffView(
    Document document,
    Head head,
    Proposal proposal,
    List<ImpactGroup> impacts,
    @Nullable String others,
    List<ChangesView.ChangeSection> sections,
    List<ChangesView.Line> lines,
    List<FindingSection> findings) {
  public DiffView {
    impacts = List.copyOf(impacts);
    sections = List.copyOf(sections);
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /**
   * The HTML document.
   *
   * @param lang the language, by BCP 47
   * @param dir {@code ltr} or {@code rtl}
   * @param style the style sheet within the page
   * @param hash the hash by which the page's policy allows the style
   */
  public record Document(String lang, String dir, Markup style, String hash) {}

  /**
   * The head of the page.
   *
   * @param framework its name; absent where it has none
   * @param revisions the compared revisions, as a sentence
   * @param notices notices about the revisions
   * @param sentence the numbers of levels by impact
   * @param caution a caution to readers; absent where none is needed
   * @param parity the number of newly broken promises to both tracks; absent where there are none
   * @param contents links to the page's sections
   */
  public record Head(
      @Nullable String framework,
      String revisions,
      List<String> notices,
      String sentence,
      @Nullable String caution,
      @Nullable Link parity,
      List<Link> contents) {
    public Head {
      notices = List.copyOf(notices);
      contents = List.copyOf(contents);
    }
  }

  /**
   * The version that a change calls for.
   *
   * @param step the size of the step and its meaning, as a sentence
   * @param version the proposed version and the framework's own; absent where none is called for
   * @param reasons for the step
   */
  public record Proposal(String step, @Nullable String version, List<String> reasons) {
    public Proposal {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Levels on which a change has the same impact.
   *
   * @param count the number of levels, as a phrase
   */
  public record ImpactGroup(
      ChangesView.ImpactLabel impact, String count, List<FamilyLevels> families) {
    public ImpactGroup {
      families = List.copyOf(families);
    }
  }

  /** Some levels of one family. */
  public record FamilyLevels(String name, List<LevelHead> levels) {
    public FamilyLevels {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Findings that were added or removed.
   *
   * @param id of the heading
   */
  public record FindingSection(String id, String title, List<FindingGroup> groups) {
    public FindingSection {
      groups = List.copyOf(groups);
    }
  }

  /** Findings of one kind: appeared, vanished, accepted or reopened. */
  public record FindingGroup(String title, List<FindingView> findings) {
    public FindingGroup {
      findings = List.copyOf(findings);
    }
  }
}
