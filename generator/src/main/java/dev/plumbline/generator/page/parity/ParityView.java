package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page about parity: whether individual contributors and managers are treated alike.
 *
 * @param summary how many checks passed, as a sentence
 * @param legend what the bars show; absent where there are none
 * @param families the families in force with something to report, in order
 * @param others the other families, which have levels of one track only
 * @param checks every rule that is on, as the promise that it tests
 * @param findings the findings, for the people who decide about them
 * @param drawn whether the charts are shown; with very many families they are not
 */
public record ParityView(
    PageShell shell,
    String title,
    String summary,
    @Nullable String legend,
    List<FamilySection> families,
    List<Link> others,
    List<Check> checks,
    List<FindingView> findings,
    boolean drawn)
    implements View {

  /**
   * A family.
   *
   * @param id of its heading; contains a dot
   * @param sentence the balance of its tracks, grade by grade
   * @param counts how many of its checks passed, as a sentence; absent where the page says it
   *     already
   * @param open findings that the owners have not accepted
   * @param accepted findings that they have
   * @param rows highest grade first; none where it has no level of both kinds
   */
  public record FamilySection(
      String id,
      String name,
      String href,
      String sentence,
      @Nullable String counts,
      List<FindingSentence> open,
      List<FindingSentence> accepted,
      List<Row> rows) {}

  /**
   * A finding, in words for readers of a framework.
   *
   * @param levels the levels that it is about, as far as the page leads to them
   * @param reason the reason for which it is accepted; absent where it is not
   */
  public record FindingSentence(String text, List<LevelHead> levels, @Nullable String reason) {}

  /**
   * Two levels of a grade, face to face.
   *
   * @param grade "Grade 5"
   * @param href the grade's page
   * @param same a sentence about what both share; absent where there is nothing
   */
  public record Row(
      String grade,
      String href,
      Side individual,
      Side manager,
      List<Line> lines,
      @Nullable String same) {}

  /**
   * One side of a grade.
   *
   * @param level absent where this side has no level of the grade
   * @param gap says that it has none; absent where it has one
   */
  public record Side(@Nullable LevelHead level, @Nullable String gap) {}

  /**
   * A measure of both.
   *
   * @param individual absent where that level has no value
   * @param manager absent where that level has no value
   */
  public record Line(String name, @Nullable Bar individual, @Nullable Bar manager) {}

  /**
   * A value, and a bar that shows it.
   *
   * @param value ready to print
   * @param share percent of the longest bar of its kind
   */
  public record Bar(String value, int share) {}

  /**
   * A rule.
   *
   * @param rule its code
   * @param promise what is promised
   * @param measure how it is tested
   * @param state its results in all families, as sentences
   */
  public record Check(String rule, String promise, String measure, String state) {}
}
