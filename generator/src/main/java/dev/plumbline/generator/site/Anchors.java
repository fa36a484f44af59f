package dev.plumbline.generator.site;

import dev.plumbline.generator.model.LevelRef;

/**
 * Ids of elements that are neither criteria nor headings of prose. Each contains a dot, which those
 * never do, so that the two never collide.
 */
public final class Anchors {
  private static final String TERM = "term.";

  /** The families on the home page. */
  public static final String FAMILIES = "home.families";

  /** The destinations, on the home page. */
  public static final String HOME_STAYING = "home.staying";

  /** The prose pages on the home page. */
  public static final String PAGES = "home.pages";

  /** The destinations, on a family's page. */
  public static final String STAYING = "family.staying";

  /** The list of moves on a family's page. */
  public static final String MOVES = "family.moves";

  /** The changes of a move across, on a grade's page. */
  public static final String TRANSITIONS = "grade.crossings";

  /** The moves on a grade's page. */
  public static final String GRADE_MOVES = "grade.moves";

  /** The differences, on a move's page. */
  public static final String MOVE_CHANGES = "move.changes";

  /** The way into a level, on a move's page. */
  public static final String MOVE_ENTRY = "move.entry";

  /** The other direction, on a move's page. */
  public static final String MOVE_BACK = "move.back";

  /** The facts, on a level's page. */
  public static final String FACTS = "level.facts";

  /** The news since the level before, on a level's page. */
  public static final String NEWS = "level.news";

  /** The moves, on a level's page. */
  public static final String LEVEL_MOVES = "level.moves";

  /** The history, on a level's page. */
  public static final String PAST = "level.past";

  /** The overview, on the page of a matrix. */
  public static final String MATRIX_OVERVIEW = "matrix.overview";

  /** The whole text, on the page of a matrix. */
  public static final String MATRIX_FULL = "matrix.full";

  /** The glossary, where everything is on one page. */
  public static final String PRINTED_GLOSSARY = "print.glossary";

  /** The version that a change calls for, on the page of a comparison. */
  public static final String DIFF_VERSION = "diff.version";

  /** The changes of expectations, on the page of a comparison. */
  public static final String DIFF_ASKED = "diff.asked";

  /** The changes of shared expectations, on the page of a comparison. */
  public static final String DIFF_SHARED = "diff.shared";

  /** The changes of the framework, on the page of a comparison. */
  public static final String DIFF_FRAMEWORK = "diff.framework";

  /** Findings about parity, on the page of a comparison. */
  public static final String DIFF_PARITY = "diff.parity";

  /** All other findings, on the page of a comparison. */
  public static final String DIFF_FINDINGS = "diff.findings";

  private Anchors() {}

  /** A family on the page of a comparison. */
  public static String diffFamily(String id) {
    return "diff.family." + id;
  }

  /** A level on the page of a comparison. */
  public static String diffLevel(LevelRef level) {
    return "diff.level." + level.toString().replace('/', '.');
  }

  /** A family on the page about parity. */
  public static String parityFamily(String id) {
    return "parity.family." + id;
  }

  /** Families whose names begin with a letter. */
  public static String letter(String letter) {
    return "families." + letter;
  }

  /** A version on the page of changes. */
  public static String version(String id) {
    return "changes." + id;
  }

  /**
   * A level under a version, on the page of changes.
   *
   * @param level the level's name in that version
   */
  public static String changed(String version, LevelRef level) {
    return version(version) + "." + level.toString().replace('/', '.');
  }

  /** A dimension on a level's or grade's page. */
  public static String dimension(String id) {
    return "dimension." + id;
  }

  /** A level in the matrix of its family. */
  public static String matrixRow(LevelRef level) {
    return "matrix." + level.track() + "." + level.level();
  }

  /** A section on a level's page. */
  public static String section(String id) {
    return "section." + id;
  }

  /** A group of dimensions. */
  public static String group(String id) {
    return "group." + id;
  }

  /** A stage on a dimension's page. */
  public static String stage(String id) {
    return "stage." + id;
  }

  /**
   * A family, a level or a prose page, where everything is on one page.
   *
   * @param path its address, without the ending
   */
  public static String printed(String path) {
    return "print." + path.replace('/', '.');
  }

  /** A grade on a ladder or a dimension's page. */
  public static String grade(int grade) {
    return "grade." + grade;
  }

  /**
   * A glossary term.
   *
   * @param slug as {@link Glossary} gives it
   */
  public static String term(String slug) {
    return TERM + slug;
  }

  /** The name of the glossary term that an anchor belongs to. */
  public static String termOf(String anchor) {
    return anchor.substring(TERM.length());
  }
}
