package dev.plumbline.generator.page.move;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.CriterionView;
import dev.plumbline.generator.page.expectation.PairedView;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.profile.ScaleRow;
import dev.plumbline.generator.page.profile.StageChart;
import dev.plumbline.generator.page.profile.WeekView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Going from one level to another. Lists for "both ends" have two entries, the level that would be
 * left first.
 *
 * @param over what kind of move it is
 * @param title "From senior inspector to crew manager"
 * @param lede what the move means for one's standing
 * @param notice what a reader must know first (an end that is not written yet), or empty
 * @param changes what would change, in short
 * @param columns both ends
 * @param families of both ends; empty where they are of one
 * @param entry how one gets there, or that the framework does not say; empty where the note alone
 *     says it
 * @param note the author's words on it, or empty
 * @param back the other direction; absent where there is nothing to say of it
 * @param summaries of both ends; empty where neither has one
 * @param scales one row a scale that either end names
 * @param weeks of both ends; empty where neither gives its week
 * @param stages where both ends stand on the ladders of dimensions; absent without any
 * @param grades of both ends
 * @param pay of both ends; empty where nothing is known
 * @param groups expectations, dimension by dimension
 * @param onward where to go from here
 */
public record MoveView(
    PageShell shell,
    String over,
    String title,
    String lede,
    String notice,
    TransitionView changes,
    List<LevelHead> columns,
    List<String> families,
    String entry,
    Markup note,
    @Nullable Back back,
    List<Markup> summaries,
    List<ScaleRow> scales,
    List<WeekView> weeks,
    @Nullable StageChart stages,
    List<Link> grades,
    boolean gradeSame,
    List<String> pay,
    boolean paySame,
    List<Group> groups,
    List<Link> onward)
    implements View {

  /**
   * The other direction.
   *
   * @param title its heading
   * @param sentence how it is entered, or that there is none; or empty
   * @param page its page; an empty address where there is none
   * @param note the author's words on it, or empty
   */
  public record Back(String title, String sentence, Link page, Markup note) {}

  /**
   * Dimensions under one heading.
   *
   * @param id of the heading; contains a dot, or is empty
   * @param name empty where they stand ungrouped
   */
  public record Group(String id, String name, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A dimension.
   *
   * @param id of its heading; contains a dot
   * @param opening stages of both ends, where they stand before anything else; else empty
   * @param kept what both ask in the same words
   * @param paired what both ask in other words, or are both about
   * @param apart what only one of them asks; empty where nothing is
   */
  public record Row(
      String id,
      String dimension,
      String label,
      String href,
      List<Half> opening,
      List<CriterionView> kept,
      PairedView paired,
      List<Half> apart) {
    public Row {
      opening = List.copyOf(opening);
      kept = List.copyOf(kept);
      apart = List.copyOf(apart);
    }
  }

  /**
   * What one end says.
   *
   * @param side {@code a} for the level that would be left, {@code b} for the other
   * @param label what becomes of the texts, or empty
   * @param texts what only this end asks
   * @param silence why nothing is asked, or that nothing more is; or empty
   * @param silenceReason the author's own words for it, or empty
   */
  public record Half(
      String side,
      LevelHead level,
      @Nullable StageView stage,
      String label,
      List<TopicView> texts,
      String silence,
      Markup silenceReason) {}
}
