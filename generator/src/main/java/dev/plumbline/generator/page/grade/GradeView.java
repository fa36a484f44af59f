package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.move.PairView;
import dev.plumbline.generator.page.profile.Fact;
import dev.plumbline.generator.page.profile.ScaleRow;
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
 * @param summary the summaries and values of the levels, one for each track; its stages are those
 *     that differ
 * @param glance what is the same, and where levels stand apart
 * @param parity a link to the findings about its levels; absent where there are none
 * @param transitions the changes of moving between two of the levels
 * @param moves declared moves between these levels and others
 * @param pager the next lower and the next higher grade with a page, and the family
 */
public record GradeView(
    PageShell shell,
    Opening opening,
    SummaryView summary,
    Glance glance,
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
   * @param lede the relation of this grade's levels to each other, and what is the same
   * @param reason the author's reason where they are not peers, or empty
   * @param differences sentences about how they differ
   * @param summary the grade's summary, or empty
   * @param gaps sentences about tracks that have no level here
   */
  public record Opening(
      String family,
      String title,
      @Nullable String name,
      String lede,
      Markup reason,
      List<String> differences,
      Markup summary,
      List<String> gaps) {
    public Opening {
      differences = List.copyOf(differences);
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * The values of the levels.
   *
   * @param title "The same"; of a level alone, "Facts"
   * @param facts the values that all levels have, or those of the one
   * @param scales those on which they stand apart, where a step's meaning is written
   * @param stages the title of the chart of stages
   */
  public record Glance(String title, List<Fact> facts, List<ScaleRow> scales, String stages) {
    public Glance {
      facts = List.copyOf(facts);
      scales = List.copyOf(scales);
    }
  }
}
