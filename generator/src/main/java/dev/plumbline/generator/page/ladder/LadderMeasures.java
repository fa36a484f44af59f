package dev.plumbline.generator.page.ladder;

import dev.plumbline.generator.page.shell.LevelHead;

/** The room that the parts of a ladder's drawing take, in its units. */
final class LadderMeasures {
  /** Half of a level's mark, with a gap around it. */
  static final int MARK = 8;

  /** The distance from the middle of a level's mark to its code. */
  static final int LABEL = 15;

  private static final int CODE_LETTER = 10;

  /** The greatest length of codes that get room: longer ones may overlap other parts. */
  private static final int LONGEST_CODE = 16;

  private static final int NAME_LETTER = 8;

  /** The greatest length of tracks' names: longer ones would run into each other. */
  private static final int LONGEST_NAME = 24;

  private LadderMeasures() {}

  /** The middle of a level's mark. */
  static int mark(LadderDiagram.Node node) {
    return node.x() - LABEL;
  }

  /** The approximate width of a level's code beyond its mark. */
  static int code(LevelHead level) {
    return LABEL + CODE_LETTER * Math.min(level.code().length(), LONGEST_CODE) - MARK;
  }

  /** The longest code of any level, with its mark. */
  static int longestCode(Ladder ladder) {
    return ladder.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.levels().stream())
        .mapToInt(level -> LABEL + code(level))
        .max()
        .orElse(0);
  }

  /** The name of a track, with a gap after it. */
  static int name(Ladder.Column column) {
    return NAME_LETTER * shortened(column.track().name()).length();
  }

  /** The name of a track as it is drawn. */
  static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
  }
}
