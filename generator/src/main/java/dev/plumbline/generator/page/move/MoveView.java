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
 * The page of the moves between two levels. The level that is left by the direction told first is
 * on the left.
 *
 * @param opening the head of the page
 * @param going the direction that is told first
 * @param back the other direction; absent where nothing leads there
 * @param unlisted a sentence about how to make either move, where the framework lists neither; else
 *     absent
 * @param kept what stays, whichever way someone goes
 * @param summary the summaries of both levels, and values in which they differ
 * @param groups expectations, dimension by dimension
 * @param onward links to further pages
 */
public record MoveView(
    PageShell shell,
    Opening opening,
    Way going,
    @Nullable Way back,
    @Nullable String unlisted,
    List<ChangePhrase> kept,
    SummaryView summary,
    List<Group> groups,
    List<Link> onward)
    implements View {
  public MoveView {
    kept = List.copyOf(kept);
    groups = List.copyOf(groups);
    onward = List.copyOf(onward);
  }

  /**
   * The head of the page.
   *
   * @param kind the kind of the move, or that there are moves in both directions
   * @param title "Between senior inspector and crew manager"
   * @param lede a sentence about the standing of both ends
   * @param notice that an end is not written yet; absent where both are
   */
  public record Opening(
      String kind,
      LevelHead left,
      LevelHead right,
      String title,
      String lede,
      @Nullable String notice) {}

  /**
   * One direction.
   *
   * @param moving its changes
   * @param entries the ways in, one for each family that declares the move
   */
  public record Way(TransitionView moving, List<Entry> entries) {
    public Way {
      entries = List.copyOf(entries);
    }
  }

  /**
   * The way in.
   *
   * @param sentence the way to get there, or that the framework does not say; absent where only the
   *     note says it
   * @param note the author's note, or empty
   */
  public record Entry(@Nullable String sentence, Markup note) {}

  /**
   * Dimensions under one heading.
   *
   * @param head absent where they are ungrouped
   */
  public record Group(@Nullable GroupHead head, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A dimension.
   *
   * @param opening stages of both ends, where they come before anything else; else absent
   * @param kept criteria that both ask in the same words
   * @param paired criteria of both in other words, or about the same
   * @param apart criteria that only one of them asks; absent where there are none
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
   * @param label what happens to the texts; absent where there is nothing to say about it
   * @param texts the criteria that only this end asks
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
