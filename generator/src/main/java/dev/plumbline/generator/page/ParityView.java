package dev.plumbline.generator.page;

import java.util.List;

/**
 * Whether the framework keeps its promise to both tracks.
 *
 * @param summary how many promises hold of those that could be tested, as a sentence
 * @param families those in force, in order
 * @param promises every rule, as the promise that it tests
 * @param drawn whether the charts are shown; with very many families they are not
 */
public record ParityView(
    Frame frame,
    String title,
    String summary,
    List<FamilyPart> families,
    List<Promise> promises,
    boolean drawn)
    implements View {

  /**
   * A family.
   *
   * @param id of its heading; contains a dot
   * @param sentence how its tracks stand to each other, grade by grade
   * @param counts how many of its promises hold, as a sentence
   * @param rows highest grade first; none where it has no level of both kinds
   * @param open what was found
   * @param accepted what was found, and the owners accept
   */
  public record FamilyPart(
      String id,
      String name,
      String href,
      String sentence,
      String counts,
      List<Row> rows,
      List<FindingView> open,
      List<FindingView> accepted) {}

  /**
   * Two levels of a grade, face to face.
   *
   * @param grade "Grade 5"
   * @param href the grade's page
   */
  public record Row(String grade, String href, Side individual, Side manager, List<Line> lines) {}

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
   * @param state in how many families it holds, as a sentence
   */
  public record Promise(String rule, String promise, String measure, String state) {}
}
