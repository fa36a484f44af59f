package dev.plumbline.generator.page.print;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.NoExpectationView;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.ladder.Ladder;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.profile.BarChart;
import dev.plumbline.generator.page.profile.Fact;
import dev.plumbline.generator.page.prose.GlossaryView;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole framework on one page, for paper.
 *
 * @param version the version and date, as a sentence; absent where neither is known
 * @param pages prose pages
 * @param glossary empty where the framework has none
 */
public record PrintView(
    PageShell shell,
    String title,
    @Nullable String version,
    Markup summary,
    ArticleView article,
    List<FamilyPart> families,
    List<PagePart> pages,
    List<GlossaryView.Entry> glossary)
    implements View {

  /**
   * A family.
   *
   * @param id of its heading; contains a dot
   * @param status such as "Draft"; absent where the family is in force
   */
  public record FamilyPart(
      String id,
      String name,
      @Nullable String status,
      Markup summary,
      ArticleView article,
      Ladder ladder,
      List<DimensionPart> dimensions,
      List<DeclaredMove> moves,
      List<LevelPart> levels) {}

  /** The explanation of a dimension, with its stages. */
  public record DimensionPart(String name, Markup summary, List<StagePart> stages) {}

  /** A stage of a dimension. */
  public record StagePart(String name, Markup summary) {}

  /**
   * A level.
   *
   * @param id of its heading; contains a dot
   * @param grade "Grade 5", with its name where it has one
   * @param week absent where it is not given
   */
  public record LevelPart(
      String id,
      LevelHead head,
      String grade,
      Markup summary,
      List<Fact> facts,
      @Nullable BarChart week,
      List<ExpectationPart> expectations,
      List<SectionPart> sections) {}

  /**
   * The expectation of a level under a dimension.
   *
   * @param noExpectation absent where something is asked
   */
  public record ExpectationPart(
      String name,
      @Nullable StageView stage,
      List<TopicView> topics,
      @Nullable NoExpectationView noExpectation) {}

  /** A level's text under a section or about a group of dimensions. */
  public record SectionPart(String title, ArticleView article) {}

  /** A page of prose. */
  public record PagePart(String id, String title, ArticleView article) {}
}
