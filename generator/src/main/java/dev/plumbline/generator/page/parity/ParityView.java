package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;

/**
 * Whether individual contributors and managers are treated alike.
 *
 * @param summary how many checks passed, as a sentence
 * @param families those in force of which there is something to say, in order
 * @param others the rest, which have levels of one track only
 * @param checks every rule that is on, as the promise that it tests
 * @param findings what was found, for those who decide about it
 * @param drawn whether the charts are shown; with very many families they are not
 */
public record ParityView(
    PageShell shell,
    String title,
    String summary,
    List<FamilyPart> families,
    List<Link> others,
    List<Check> checks,
    List<FindingView> findings,
    boolean drawn)
    implements View {

  /**
   * A family.
   *
   * @param id of its heading; contains a dot
   * @param sentence how its tracks stand to each other, grade by grade
   * @param counts how many of its checks passed, as a sentence
   * @param open what was found
   * @param accepted what was found, and the owners accept
   * @param rows highest grade first; none where it has no level of both kinds
   */
  public record FamilyPart(
      String id,
      String name,
      String href,
      String sentence,
      String counts,
      List<Said> open,
      List<Said> accepted,
      List<Row> rows) {}

  /**
   * Something that was found, in the words of those who read a framework.
   *
   * @param levels those that it is about, as far as the page leads to them
   * @param reason for which it is accepted; empty where it is not
   */
  public record Said(String text, List<LevelHead> levels, String reason) {}

  /**
   * Two levels of a grade, face to face.
   *
   * @param grade "Grade 5"
   * @param href the grade's page
   * @param same what both have alike, as a sentence; empty where nothing is
   */
  public record Row(
      String grade, String href, Side individual, Side manager, List<Line> lines, String same) {}

  /**
   * One of the two.
   *
   * @param levels none where this side has no level of the grade, one else
   * @param gap what is missing, as a sentence; empty where nothing is
   */
  public record Side(List<LevelHead> levels, String gap) {}

  /**
   * A measure of both.
   *
   * @param individual its value, ready to print; empty where there is none
   * @param individualShare percent of the longest bar on the page
   */
  public record Line(
      String name, String individual, int individualShare, String manager, int managerShare) {}

  /**
   * A rule.
   *
   * @param rule its code
   * @param promise what is promised
   * @param measure how it is tested
   * @param state what came of it, as sentences
   */
  public record Check(String rule, String promise, String measure, String state) {}
}
