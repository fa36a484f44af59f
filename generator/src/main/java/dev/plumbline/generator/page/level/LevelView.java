package dev.plumbline.generator.page.level;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.GroupHead;
import dev.plumbline.generator.page.expectation.NoExpectationView;
import dev.plumbline.generator.page.expectation.ProseChange;
import dev.plumbline.generator.page.expectation.RowHead;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.profile.BarChart;
import dev.plumbline.generator.page.profile.Fact;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a level.
 *
 * @param opening the head of the page
 * @param profile the level's values besides its expectations; absent where it has none
 * @param news the changes since the level before; absent for a track's first level
 * @param groups expectations, in the family's order
 * @param sections other texts, the one about growing deeper first
 * @param around its moves, and why it has no peers
 * @param past the versions in which it changed; absent where the past is not known
 * @param owner absent where none is named
 * @param pager the levels before and after on this track, and the family
 */
public record LevelView(
    PageShell shell,
    Opening opening,
    @Nullable ProfileView profile,
    @Nullable News news,
    List<Group> groups,
    List<SectionView> sections,
    Around around,
    @Nullable Past past,
    @Nullable LinkedText owner,
    Pager pager)
    implements View {
  public LevelView {
    groups = List.copyOf(groups);
    sections = List.copyOf(sections);
  }

  /**
   * The head of the page.
   *
   * @param level its name, code, track, grade
   * @param grade a link to the grade's page: "Grade 5", with its name where it has one
   * @param notice that the level is a draft, a placeholder or legacy; absent where it is in force
   * @param bar its peers, what is new, and where to go from here
   * @param summary may be empty
   * @param summaryChange the change of the summary since the level before; absent where it is
   *     unchanged or entirely new
   */
  public record Opening(
      LevelHead level,
      Link grade,
      @Nullable String notice,
      LevelBar bar,
      Markup summary,
      @Nullable ProseChange summaryChange) {}

  /**
   * The profile of a level: its values besides its expectations.
   *
   * @param facts scales, pay, other titles, the author's own facts
   * @param week absent where it is not given
   * @param stages its place on the ladders of dimensions, beside its peers; absent without any
   */
  public record ProfileView(List<Fact> facts, @Nullable BarChart week, @Nullable BarChart stages) {
    public ProfileView {
      facts = List.copyOf(facts);
    }

    boolean isEmpty() {
      return facts.isEmpty() && week == null && stages == null;
    }
  }

  /**
   * Dimensions under one heading.
   *
   * @param head absent where they are ungrouped
   * @param introduction the level's text about the group, or empty
   */
  public record Group(
      @Nullable GroupHead head, ArticleView introduction, List<DimensionSection> dimensions) {
    public Group {
      dimensions = List.copyOf(dimensions);
    }
  }

  /**
   * The expectations of the level under a dimension.
   *
   * @param summary the dimension's summary, or empty
   * @param stageBefore a sentence about the stage at the level before; absent where it is the same
   * @param noExpectation absent where something is asked
   * @param earlier the number of criteria of the level before that are not repeated here, with a
   *     link; absent where there are none
   * @param before the text of the level before; absent where single criteria can be compared
   */
  public record DimensionSection(
      RowHead head,
      Markup summary,
      @Nullable StageView stage,
      @Nullable String stageBefore,
      List<TopicView> topics,
      @Nullable NoExpectationView noExpectation,
      @Nullable Link earlier,
      @Nullable Earlier before) {
    public DimensionSection {
      topics = List.copyOf(topics);
    }
  }

  /**
   * The expectations of the level before under a dimension.
   *
   * @param title the heading of its text
   */
  public record Earlier(String title, List<TopicView> topics) {
    public Earlier {
      topics = List.copyOf(topics);
    }
  }

  /**
   * A summary of the changes since the level before.
   *
   * @param before the level before
   * @param title the heading
   * @param sentence the numbers of new, changed and carried-over criteria, or that everything is
   *     written anew
   * @param lines scales, the week and facts, then a line for each dimension
   * @param brief the same in a few words, with a link here
   * @param after a link to the changes at the level after; absent where there is none
   */
  public record News(
      LevelHead before,
      String title,
      String sentence,
      List<NewsLine> lines,
      LevelBar.Entry brief,
      @Nullable Link after) {
    public News {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The changes under one dimension, or of another value of the level.
   *
   * @param href its place on this page
   * @param counts "2 new, 1 changed"; absent where nothing is counted
   * @param stage "Practitioner → Expert"; absent where that is the same
   */
  public record NewsLine(
      String name, String href, @Nullable String counts, @Nullable String stage) {}

  /**
   * A text under a heading of the framework.
   *
   * @param id of the element
   * @param deeper whether it is about growing deeper at this level
   */
  public record SectionView(String id, String title, boolean deeper, ArticleView article) {}

  /**
   * The surroundings of the level.
   *
   * @param reason the author's reason for having no peers, or empty
   * @param moves from and to this level
   */
  public record Around(Markup reason, List<DeclaredMove> moves) {
    public Around {
      moves = List.copyOf(moves);
    }
  }

  /**
   * The versions in which the level changed.
   *
   * @param unchanged the version since which it has not changed, as a sentence; absent where it has
   * @param entries the newest first
   * @param changes the address of the changes of all levels
   */
  public record Past(@Nullable String unchanged, List<PastEntry> entries, String changes) {
    public Past {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A version in which the level changed.
   *
   * @param version its name, and the level's place on the page of changes
   * @param date the day; absent for unreleased changes
   * @param impact the impact on someone who holds the level
   */
  public record PastEntry(Link version, @Nullable String date, String impact) {}
}
