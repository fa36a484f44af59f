package dev.plumbline.generator.page.change;

import dev.plumbline.generator.page.expectation.MarkedWords;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page about changes.
 *
 * @param versions the newest first
 * @param older the number of versions left out, as a sentence; absent where there are none
 * @param feed address of the feed of changes
 */
public record ChangesView(
    PageShell shell,
    String title,
    List<VersionSection> versions,
    @Nullable String older,
    String feed)
    implements View {
  public ChangesView {
    versions = List.copyOf(versions);
  }

  /**
   * A version.
   *
   * @param id of the element
   * @param date absent for unreleased changes
   * @param notes the owners' notes about it
   * @param sentence the numbers of levels by impact
   * @param folded whether the sections are long and so folded
   * @param sections the framework itself first, then families
   */
  public record VersionSection(
      String id,
      String title,
      @Nullable VersionDate date,
      ArticleView notes,
      String sentence,
      boolean folded,
      List<ChangeSection> sections) {
    public VersionSection {
      sections = List.copyOf(sections);
    }
  }

  /**
   * The day of a version.
   *
   * @param day for programs: {@code 2026-03-01}
   * @param words for readers
   */
  public record VersionDate(String day, String words) {}

  /**
   * The changes of the framework itself, or of a family.
   *
   * @param id the id of its heading; absent where nothing links to it
   * @param heading its name, as a link where it has a page
   * @param badge "New" or "Removed"; absent where it is neither
   * @param shared changes that reach several levels
   */
  public record ChangeSection(
      @Nullable String id,
      LinkedText heading,
      @Nullable String badge,
      List<Line> lines,
      List<SharedChange> shared,
      List<ChangedLevel> levels) {
    public ChangeSection {
      lines = List.copyOf(lines);
      shared = List.copyOf(shared);
      levels = List.copyOf(levels);
    }
  }

  /** A change in words, with added and removed ones marked. */
  public record Line(List<MarkedWords> words) {}

  /**
   * A change that several levels share.
   *
   * @param dimension the name of the dimension
   * @param levels the levels that it reaches and that still exist; empty where they are many
   * @param reach the number of levels that it reaches, as a phrase; absent where they are named
   */
  public record SharedChange(
      String dimension, Line line, List<LevelHead> levels, @Nullable String reach) {
    public SharedChange {
      levels = List.copyOf(levels);
    }
  }

  /**
   * The changes of a level.
   *
   * @param id of the element
   * @param head the level, as a link where it has a page; absent where the level no longer exists
   * @param name code and title in that version
   * @param grade in words; absent where the page that the heading leads to has it
   * @param impact the impact on someone who holds the level
   * @param before the changes to list first: those of its placement
   * @param dimensions the changes under each dimension
   * @param after the changes to list last: those of explanations
   * @param shared the number of shared changes that reach the level, as a sentence that may link to
   *     them; absent where there are none
   */
  public record ChangedLevel(
      String id,
      @Nullable LevelHead head,
      String name,
      @Nullable String grade,
      ImpactLabel impact,
      List<Line> before,
      List<ChangedDimension> dimensions,
      List<Line> after,
      @Nullable LinkedText shared) {
    public ChangedLevel {
      before = List.copyOf(before);
      dimensions = List.copyOf(dimensions);
      after = List.copyOf(after);
    }
  }

  /**
   * The impact of changes on someone who holds a level.
   *
   * @param kind the name for styles
   * @param sign the impact as a sign
   * @param words the impact in words
   */
  public record ImpactLabel(String kind, String sign, String words) {}

  /** The changes of a level's expectations under a dimension. */
  public record ChangedDimension(String name, List<Line> lines) {
    public ChangedDimension {
      lines = List.copyOf(lines);
    }
  }
}
