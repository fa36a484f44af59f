package dev.plumbline.generator.page.ladder;

import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.TrackBadge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A maker of the drawing of a family's ladder: tracks side by side, grades from the top down. */
public final class LadderDiagrams {
  private static final int LEFT = 56;
  private static final int RIGHT = 120;
  private static final int TOP = 44;
  private static final int ROW = 38;
  private static final int COLUMN = 170;

  /** Room for an arrow between a code and the next track. */
  private static final int ARROW = 60;

  /** The distance from the middle of a level's mark to its edge. */
  private static final int SHAPE = 6;

  /** The distance from the middle of a destination's mark to its ring. */
  private static final int RING = 10;

  private final PageContext context;
  private final Ladder ladder;
  private final int columnWidth;
  private final Map<String, LadderDiagram.Node> nodes = new LinkedHashMap<>();

  public LadderDiagrams(PageContext context, Ladder ladder) {
    this.context = context;
    this.ladder = ladder;
    this.columnWidth =
        Math.max(
            Math.max(COLUMN, LadderMeasures.longestCode(ladder) + ARROW),
            ladder.columns().stream().mapToInt(LadderMeasures::name).max().orElse(0));
    for (int row = 0; row < ladder.rows().size(); row++) {
      addNodes(row);
    }
  }

  /** Whether there is anything to draw besides one bare line. */
  public static boolean isWorthwhile(Ladder ladder) {
    return ladder.columns().size() > 1 && ladder.rows().size() > 1;
  }

  /**
   * The drawing of the ladder.
   *
   * @param family the family's name
   * @param moves those that are drawn where they lead from track to track
   */
  public LadderDiagram diagram(String family, List<Move> moves) {
    List<LadderDiagram.Line> lines = lines();
    MoveArrows arrows = new MoveArrows(nodes);
    List<Move> across = moves.stream().filter(move -> arrows.arrow(move) != null).toList();
    return new LadderDiagram(
        width(),
        y(ladder.rows().size() - 1) + ROW / 2,
        context.words().get("diagram.ladder", family),
        columns(),
        grades(),
        lines,
        moves.stream().map(arrows::arrow).filter(arrow -> arrow != null).toList(),
        List.copyOf(nodes.values()),
        legend(lines, across));
  }

  private int width() {
    int last = ladder.columns().size() - 1;
    int text =
        Math.max(
            LadderMeasures.longestCode(ladder), LadderMeasures.name(ladder.columns().get(last)));
    return x(last) + Math.max(RIGHT, text);
  }

  private List<LadderDiagram.Column> columns() {
    List<LadderDiagram.Column> columns = new ArrayList<>();
    for (Ladder.Column column : ladder.columns()) {
      String name = LadderMeasures.shortened(column.track().name());
      columns.add(new LadderDiagram.Column(column.track(), name, x(columns.size())));
    }
    return columns;
  }

  private List<LadderDiagram.GradeMark> grades() {
    List<LadderDiagram.GradeMark> grades = new ArrayList<>();
    for (Ladder.Row row : ladder.rows()) {
      grades.add(new LadderDiagram.GradeMark(row.grade(), y(grades.size())));
    }
    return grades;
  }

  private void addNodes(int row) {
    List<Ladder.Cell> cells = ladder.rows().get(row).cells();
    for (int i = 0; i < cells.size(); i++) {
      for (LevelHead head : cells.get(i).levels()) {
        nodes.put(head.ref(), node(head, x(i), y(row)));
      }
    }
  }

  private static LadderDiagram.Node node(LevelHead head, int x, int y) {
    return new LadderDiagram.Node(
        head,
        head.track().outline(x, y, SHAPE),
        head.destination() ? head.track().outline(x, y, RING) : null,
        x + LadderMeasures.LABEL,
        y);
  }

  /** The lines of each track from row to row, dotted where it has no level at one end. */
  private List<LadderDiagram.Line> lines() {
    List<LadderDiagram.Line> lines = new ArrayList<>();
    for (int column = 0; column < ladder.columns().size(); column++) {
      TrackBadge track = ladder.columns().get(column).track();
      for (int row = 1; row < ladder.rows().size(); row++) {
        boolean gap = isGap(row - 1, column) || isGap(row, column);
        lines.add(new LadderDiagram.Line(track, x(column), y(row - 1), y(row), gap));
      }
    }
    return lines;
  }

  private boolean isGap(int row, int column) {
    return ladder.rows().get(row).cells().get(column).levels().isEmpty();
  }

  /** The signs in the drawing. */
  private List<String> legend(List<LadderDiagram.Line> lines, List<Move> across) {
    Map<String, Boolean> signs = new LinkedHashMap<>();
    signs.put("stay", nodes.values().stream().anyMatch(node -> node.level().destination()));
    signs.put("crossing", across.stream().anyMatch(move -> move.kind() != Move.Kind.RETURN));
    signs.put("return", across.stream().anyMatch(move -> move.kind() == Move.Kind.RETURN));
    signs.put("gap", lines.stream().anyMatch(LadderDiagram.Line::gap));
    signs.put("open", nodes.values().stream().anyMatch(node -> node.level().status() != null));
    return signs.keySet().stream().filter(signs::get).toList();
  }

  private int x(int column) {
    return LEFT + column * columnWidth;
  }

  private static int y(int row) {
    return TOP + row * ROW;
  }
}
