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
 * @param older how many versions are left out, as a sentence; absent where none is
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
   * @param date absent for changes that are not in a version yet
   * @param notes what the owners wrote about it
   * @param sentence how many levels are asked for what
   * @param folded whether what follows is long
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
   * @param id of its heading; absent where nothing leads there
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

  /** A change, in words; those that came or went are marked. */
  public record Line(List<MarkedWords> words) {}

  /**
   * A change of what several levels share.
   *
   * @param dimension its name
   * @param levels those it reaches that there are now; empty where they are many
   * @param reach how many it reaches, as a phrase; absent where they are named
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
   * @param head the level, as a link where it has a page; absent where there is no such level now
   * @param name code and title as they were in that version
   * @param grade in words; absent where the page that the heading leads to has it
   * @param impact what the changes mean for someone who holds the level
   * @param before what is said first: its placement
   * @param dimensions what is said of each dimension
   * @param after what is said last: explanations
   * @param shared how many shared changes reach the level, as a sentence that may lead to them;
   *     absent where none does
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
   * @param kind for styles
   * @param sign for those who look over many
   * @param words the same in words
   */
  public record ImpactLabel(String kind, String sign, String words) {}

  /** The changes of what a level asks under a dimension. */
  public record ChangedDimension(String name, List<Line> lines) {
    public ChangedDimension {
      lines = List.copyOf(lines);
    }
  }
}
