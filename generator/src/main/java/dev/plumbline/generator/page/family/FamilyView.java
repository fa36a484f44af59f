package dev.plumbline.generator.page.family;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.ladder.Ladder;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family's page.
 *
 * @param opening the head of the page
 * @param destinations absent where the family has none
 * @param moves all declared moves; absent where there are none
 * @param article the rest of the author's text, after what stands in the opening
 * @param owner absent where none is named
 */
public record FamilyView(
    PageShell shell,
    Opening opening,
    LadderSection ladder,
    @Nullable DestinationsView destinations,
    Comparisons comparisons,
    List<DimensionGroup> dimensions,
    @Nullable MoveSection moves,
    ArticleView article,
    @Nullable LinkedText owner)
    implements View {
  public FamilyView {
    dimensions = List.copyOf(dimensions);
  }

  /**
   * The head of the page.
   *
   * @param introduction the author's text, as far as it is short
   * @param excerpt the beginning of a text that is not; absent where there is none
   * @param notice absent where the family is in force
   */
  public record Opening(
      String title,
      Markup summary,
      ArticleView introduction,
      @Nullable String excerpt,
      @Nullable Notice notice) {}

  /**
   * A notice that the family is a draft or no longer in force.
   *
   * @param instead families to look at instead
   */
  public record Notice(String sentence, List<Link> instead) {
    public Notice {
      instead = List.copyOf(instead);
    }
  }

  /**
   * The ladder with everything that explains it.
   *
   * @param peers absent where there is one track only
   * @param missing a sentence on the tracks that the family lacks; absent where it has all
   */
  public record LadderSection(Ladder table, @Nullable PeersNote peers, @Nullable String missing) {}

  /**
   * A note on the meaning of equal grades on two tracks in this family.
   *
   * @param reason the author's reason where they mean nothing, or empty
   */
  public record PeersNote(String sentence, Markup reason) {}

  /**
   * All declared moves.
   *
   * @param sentence their number, as a phrase
   */
  public record MoveSection(String sentence, List<DeclaredMove> moves) {
    public MoveSection {
      moves = List.copyOf(moves);
    }
  }

  /**
   * Pages on which the family's levels stand side by side.
   *
   * @param grades a page for each grade, lowest first
   * @param matrix address of the matrix
   * @param tables the framework as tables
   */
  public record Comparisons(List<Link> grades, String matrix, List<Link> tables) {
    public Comparisons {
      grades = List.copyOf(grades);
      tables = List.copyOf(tables);
    }
  }

  /**
   * Dimensions under one heading.
   *
   * @param name absent where they are ungrouped
   */
  public record DimensionGroup(
      @Nullable String name, Markup summary, List<DimensionLink> dimensions) {
    public DimensionGroup {
      dimensions = List.copyOf(dimensions);
    }
  }

  /** A dimension with its summary. */
  public record DimensionLink(String id, String name, String href, Markup summary) {}
}
