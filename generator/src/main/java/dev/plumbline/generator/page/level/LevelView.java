package dev.plumbline.generator.page.level;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.ProseChange;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.profile.Fact;
import dev.plumbline.generator.page.profile.StageChart;
import dev.plumbline.generator.page.profile.WeekView;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level's page.
 *
 * @param level its name, code, track, grade
 * @param gradeTitle "Grade 5", with its name where it has one
 * @param gradeHref the grade's page
 * @param notice what a reader must know first (a draft, a placeholder, legacy), or empty
 * @param summaryChange what became of the summary since the level before; absent where that is
 *     nothing, or all
 * @param facts scales, pay, other titles, the author's own facts
 * @param week absent where it is not given
 * @param stages where it stands on the ladders of dimensions, beside its peers
 * @param news what is new against the level before; absent for a track's first level
 * @param groups expectations, in the family's order
 * @param deeper the section about growing deeper; absent where there is none
 * @param sections other sections
 * @param peers levels of equal grade, with a sentence where there are none
 * @param onward where to go from here: the grade page, another comparison, one's own work
 * @param moves from and to this level
 * @param past what became of it over the versions; absent where that is not known
 * @param previous the level before on this track, an empty address where there is none
 * @param next the level after
 * @param owner absent where nobody is named
 */
public record LevelView(
    PageShell shell,
    LevelHead level,
    String family,
    String familyHref,
    String gradeTitle,
    String gradeHref,
    String notice,
    Markup summary,
    @Nullable ProseChange summaryChange,
    List<Fact> facts,
    @Nullable WeekView week,
    @Nullable StageChart stages,
    @Nullable News news,
    List<Group> groups,
    @Nullable SectionView deeper,
    List<SectionView> sections,
    List<LevelHead> peers,
    String peersNote,
    Markup peersReason,
    List<Link> onward,
    List<DeclaredMove> moves,
    @Nullable Past past,
    Link previous,
    Link next,
    @Nullable LinkedText owner)
    implements View {

  /**
   * Dimensions under one heading.
   *
   * @param name empty where they stand ungrouped
   * @param framing what this level says of the group, or empty
   */
  public record Group(
      String id, String name, ArticleView framing, List<DimensionView> dimensions) {}

  /**
   * What the level asks under a dimension.
   *
   * @param id of the element; contains a dot
   * @param dimension the dimension's id
   * @param href the dimension's page
   * @param summary what the dimension is about
   * @param silence why nothing is asked, or empty
   * @param silenceReason the author's own words for it, or empty
   * @param earlier how many criteria of the level before are not repeated here, and where they are;
   *     an empty address where there are none
   * @param before the text of the level before; absent where what became of it is told instead
   * @param stageBefore a sentence about the stage at the level before, or empty
   */
  public record DimensionView(
      String id,
      String dimension,
      String name,
      String href,
      Markup summary,
      @Nullable StageView stage,
      String stageBefore,
      List<TopicView> topics,
      String silence,
      Markup silenceReason,
      Link earlier,
      @Nullable Earlier before) {}

  /**
   * What the level before asks under a dimension.
   *
   * @param title what its text is called
   */
  public record Earlier(String title, List<TopicView> topics) {}

  /**
   * What is new here, in short.
   *
   * @param before the level it is measured against
   * @param sentence how many criteria are new, changed, carried over; or that all is written anew
   * @param lines what can be told: scales, the week and facts, then a line for each dimension
   * @param after what is new at the level after; an empty address where there is none
   */
  public record News(LevelHead before, String sentence, List<NewsLine> lines, Link after) {}

  /**
   * News under one dimension, or of another thing that the level says of itself.
   *
   * @param href its place on this page
   * @param counts "2 new, 1 changed", or empty
   * @param stage "Practitioner → Expert", or empty
   */
  public record NewsLine(String name, String href, String counts, String stage) {}

  /**
   * The versions in which the level changed.
   *
   * @param unchanged since which version it has not changed, as a sentence; empty where it has
   * @param entries the newest first
   * @param changes what changed of all levels
   */
  public record Past(String unchanged, List<PastEntry> entries, String changes) {}

  /**
   * A version in which the level changed.
   *
   * @param version its name, and the level's place on the page of changes
   * @param date the day; empty for what is not in a version yet
   * @param impact what it means for someone who holds the level
   */
  public record PastEntry(Link version, String date, String impact) {}

  /** A section: a heading of the framework's and this level's text under it. */
  public record SectionView(String id, String section, String title, ArticleView article) {}
}
