package dev.plumbline.generator.page.change;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.parity.FindingView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import java.util.List;

/**
 * What a change does, on a page that needs no other file. It stands in no site: its links lead to
 * places of its own.
 *
 * @param head what stands before its sections
 * @param proposal which version the change calls for
 * @param asked the levels by what they are asked for; those that change most for people first
 * @param others how many levels stay as they are, as a sentence; empty where that says nothing
 * @param parts what families share, then family by family
 * @param lines what became of what all levels share
 * @param findings those that came and went: about parity first, then the others
 */
public record DiffView(
    Head head,
    Proposal proposal,
    List<Asked> asked,
    String others,
    List<ChangesView.Part> parts,
    List<ChangesView.Line> lines,
    List<Found> findings) {
  public DiffView {
    asked = List.copyOf(asked);
    parts = List.copyOf(parts);
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /**
   * What stands before the page's sections.
   *
   * @param style within the page
   * @param hash by which the page's policy lets the style in
   * @param framework its name
   * @param revisions which are compared, as a sentence
   * @param notices what to know about them
   * @param sentence how many levels are asked for what
   * @param caution what to keep in mind; empty where there is nothing
   * @param parity how many promises to both tracks break newly, as a link; else without an address
   * @param contents leads to the page's sections
   */
  public record Head(
      String lang,
      String dir,
      Markup style,
      String hash,
      String framework,
      String revisions,
      List<String> notices,
      String sentence,
      String caution,
      Link parity,
      List<Link> contents) {}

  /**
   * Which version a change calls for.
   *
   * @param step how large a step and what that means, as a sentence
   * @param version which it would be, and what the framework says; empty where none is called for
   * @param reasons for the step
   */
  public record Proposal(String step, String version, List<String> reasons) {}

  /** Levels that are asked for the same kind of thing, and how many as a phrase. */
  public record Asked(ChangesView.Judged impact, String count, List<AskedFamily> families) {}

  /** Those of one family. */
  public record AskedFamily(String name, List<LevelHead> levels) {}

  /**
   * Findings that came and went.
   *
   * @param id of the heading
   */
  public record Found(String id, String title, List<FoundGroup> groups) {}

  /** Those of which the same became. */
  public record FoundGroup(String title, List<FindingView> findings) {}
}
