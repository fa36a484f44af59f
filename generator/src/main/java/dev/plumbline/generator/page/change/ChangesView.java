package dev.plumbline.generator.page.change;

import dev.plumbline.generator.page.expectation.MarkedWords;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in each version.
 *
 * @param versions the newest first
 * @param older how many are not told here, as a sentence; empty where none
 * @param feed what follows the changes
 */
public record ChangesView(
    PageShell shell, String title, List<Told> versions, String older, String feed) implements View {
  public ChangesView {
    versions = List.copyOf(versions);
  }

  /**
   * A version.
   *
   * @param id of the element
   * @param day as programs read it, {@code 2026-03-01}; empty for what is not in a version yet
   * @param date the day in words; empty likewise
   * @param notes what the owners wrote about it
   * @param sentence how many levels are asked for what
   * @param folded whether what follows is long
   * @param parts the framework itself first, then families
   */
  public record Told(
      String id,
      String title,
      String day,
      String date,
      ArticleView notes,
      String sentence,
      boolean folded,
      List<Part> parts) {
    public Told {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The framework itself, or a family.
   *
   * @param id of its heading; empty where nothing leads there
   * @param href its page; empty where there is none
   * @param badge "New", "Removed", or empty
   * @param shared changes that reach several levels
   */
  public record Part(
      String id,
      String title,
      String href,
      String badge,
      List<Line> lines,
      List<Shared> shared,
      List<ChangedLevel> levels) {}

  /** A change, in words; those that came or went are marked. */
  public record Line(List<MarkedWords> words) {}

  /**
   * What families share.
   *
   * @param dimension its name
   * @param levels those it reaches that there are now; empty where they are many
   * @param reach how many it reaches, as a phrase; empty where they are named
   */
  public record Shared(String dimension, Line line, List<LevelHead> levels, String reach) {}

  /**
   * A level.
   *
   * @param id of the element
   * @param head the level, as a link where it has a page; absent where it is no more
   * @param name code and title as they were in that version; empty where there is a head
   * @param grade in words; empty where it need not be said
   * @param impact what it means for someone who holds the level
   * @param before what is said first: where it stands
   * @param dimensions what is said of each dimension
   * @param after what is said last: what explains it
   * @param shared how many changes of what families share reach it, as a sentence that may lead to
   *     them; empty where none does
   */
  public record ChangedLevel(
      String id,
      @Nullable LevelHead head,
      String name,
      String grade,
      Judged impact,
      List<Line> before,
      List<ChangedDimension> dimensions,
      List<Line> after,
      Link shared) {}

  /**
   * What changes mean for someone who holds a level.
   *
   * @param kind for styles
   * @param sign for those who look over many
   * @param words the same in words
   */
  public record Judged(String kind, String sign, String words) {}

  /** What changed under a dimension. */
  public record ChangedDimension(String name, List<Line> lines) {}
}
