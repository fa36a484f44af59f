package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.move.PairView;
import dev.plumbline.generator.page.profile.SummaryView;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One grade of a family, the tracks side by side.
 *
 * @param opening the head of the page
 * @param summary the summaries and values of the levels, one for each track
 * @param scope the reach of the work; absent where the grade does not say
 * @param parity a link to the findings about its levels; absent where there are none
 * @param transitions the changes of moving between two of the levels
 * @param moves declared moves between these levels and others
 * @param pager the next lower and the next higher grade with a page, and the family
 */
public record GradeView(
    PageShell shell,
    Opening opening,
    SummaryView summary,
    @Nullable String scope,
    SideBySide expectations,
    @Nullable Link parity,
    List<PairView> transitions,
    List<DeclaredMove> moves,
    Pager pager)
    implements View {
  public GradeView {
    transitions = List.copyOf(transitions);
    moves = List.copyOf(moves);
  }

  /**
   * The head of the page.
   *
   * @param family the family's name
   * @param title "Grade 5"
   * @param name the grade's own name; absent where it has none
   * @param lede the relation of this grade's levels to each other
   * @param reason the author's reason where they are not peers, or empty
   * @param summary the grade's summary, or empty
   * @param gaps sentences about tracks that have no level here
   */
  public record Opening(
      String family,
      String title,
      @Nullable String name,
      String lede,
      Markup reason,
      Markup summary,
      List<String> gaps) {
    public Opening {
      gaps = List.copyOf(gaps);
    }
  }
}
