package dev.plumbline.generator.page.move;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.CriterionView;
import dev.plumbline.generator.page.expectation.GroupHead;
import dev.plumbline.generator.page.expectation.NoExpectationView;
import dev.plumbline.generator.page.expectation.PairedView;
import dev.plumbline.generator.page.expectation.RowHead;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.profile.SummaryView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a move from one level to another. The level that would be left is on the left.
 *
 * @param opening the head of the page
 * @param changes what would change, in short
 * @param entry how one gets there
 * @param back the other direction; absent where there is nothing to say of it
 * @param summary both ends, and what each says of itself
 * @param grades the grades of both ends
 * @param groups expectations, dimension by dimension
 * @param onward where to go from here
 */
public record MoveView(
    PageShell shell,
    Opening opening,
    TransitionView.Changes changes,
    Entry entry,
    @Nullable Back back,
    SummaryView summary,
    GradeRow grades,
    List<Group> groups,
    List<Link> onward)
    implements View {
  public MoveView {
    groups = List.copyOf(groups);
    onward = List.copyOf(onward);
  }

  /**
   * The head of the page.
   *
   * @param kind what kind of move it is
   * @param title "From senior inspector to crew manager"
   * @param lede what the move means for one's standing
   * @param notice that an end is not written yet; absent where both are
   */
  public record Opening(
      String kind,
      LevelHead from,
      LevelHead to,
      String title,
      String lede,
      @Nullable String notice) {}

  /**
   * The way in.
   *
   * @param sentence how one gets there, or that the framework does not say; absent where the note
   *     alone says it
   * @param note the author's words on it, or empty
   */
  public record Entry(@Nullable String sentence, Markup note) {}

  /**
   * The other direction.
   *
   * @param title its heading
   * @param sentence how it is entered, or that there is none; absent where the framework does not
   *     say
   * @param page its page; absent where there is none
   * @param note the author's words on it, or empty
   */
  public record Back(String title, @Nullable String sentence, @Nullable Link page, Markup note) {}

  /**
   * The grades of both ends.
   *
   * @param shared the grade of both; absent where they differ
   */
  public record GradeRow(@Nullable Link shared, GradeCell left, GradeCell right) {}

  /** The grade of one end. */
  public record GradeCell(LevelHead level, Link grade) {}

  /**
   * Dimensions under one heading.
   *
   * @param head absent where they stand ungrouped
   */
  public record Group(@Nullable GroupHead head, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A dimension.
   *
   * @param opening stages of both ends, where they stand before anything else; else absent
   * @param kept what both ask in the same words
   * @param paired what both ask in other words, or are both about
   * @param apart what only one of them asks; absent where nothing is
   */
  public record Row(
      RowHead head,
      @Nullable Ends opening,
      List<CriterionView> kept,
      PairedView paired,
      @Nullable Ends apart) {
    public Row {
      kept = List.copyOf(kept);
    }
  }

  /** Both ends in a row. */
  public record Ends(End left, End right) {}

  /**
   * One end in a row.
   *
   * @param label what becomes of the texts; absent where there is nothing to say of it
   * @param texts what only this end asks
   * @param noExpectation that nothing is asked, or nothing more; absent where something is
   */
  public record End(
      LevelHead level,
      @Nullable StageView stage,
      @Nullable String label,
      List<TopicView> texts,
      @Nullable NoExpectationView noExpectation) {
    public End {
      texts = List.copyOf(texts);
    }
  }
}
