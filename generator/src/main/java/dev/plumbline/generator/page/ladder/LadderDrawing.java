package dev.plumbline.generator.page.ladder;

import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.TrackMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws a family's ladder: tracks side by side, grades from the top down. */
public final class LadderDrawing {
  private static final int LEFT = 56;
  private static final int COLUMN = 170;

  /** How much room a letter of a track's name takes, about. */
  private static final int LETTER = 8;

  private static final int TOP = 44;
  private static final int ROW = 38;
  private static final int RIGHT = 120;
  private static final int SHAPE = 6;
  private static final int RING = 10;

  /** How much room a mark takes. */
  private static final int MARK = 8;

  private static final int LABEL = 15;

  /** How much room a letter of a code takes, about; and how much an arrow needs after it. */
  private static final int CODE_LETTER = 10;

  private static final int ARROW = 60;

  /** Longer codes are written over what is beside them. */
  private static final int CODE = 16;

  /** Longer names of tracks would run into each other. */
  private static final int NAME = 24;

  private final PageContext context;
  private final Ladder ladder;
  private final int width;
  private final Map<String, LadderDiagram.Node> nodes = new LinkedHashMap<>();

  public LadderDrawing(PageContext context, Ladder ladder) {
    this.context = context;
    this.ladder = ladder;
    this.width =
        Math.max(
            Math.max(COLUMN, codeRoom(ladder) + ARROW),
            ladder.columns().stream().mapToInt(LadderDrawing::room).max().orElse(0));
  }

  public LadderDiagram diagram(String family, List<Move> moves) {
    List<LadderDiagram.Column> columns = new ArrayList<>();
    List<LadderDiagram.GradeMark> grades = new ArrayList<>();
    List<LadderDiagram.Line> lines = new ArrayList<>();
    for (int i = 0; i < ladder.columns().size(); i++) {
      TrackMark track = ladder.columns().get(i).track();
      columns.add(new LadderDiagram.Column(track, name(track.name()), x(i)));
    }
    for (int row = 0; row < ladder.rows().size(); row++) {
      grades.add(new LadderDiagram.GradeMark(ladder.rows().get(row).grade(), y(row)));
      addNodes(row);
    }
    for (int i = 0; i < columns.size(); i++) {
      addLines(lines, i);
    }
    List<LadderDiagram.Arrow> arrows =
        moves.stream().map(this::arrow).filter(arrow -> !arrow.path().isEmpty()).toList();
    return new LadderDiagram(
        x(columns.size() - 1)
            + Math.max(
                Math.max(RIGHT, codeRoom(ladder)), room(ladder.columns().get(columns.size() - 1))),
        y(ladder.rows().size() - 1) + ROW / 2,
        context.words().get("diagram.ladder", family),
        columns,
        grades,
        lines,
        arrows,
        List.copyOf(nodes.values()),
        legend(lines, arrows));
  }

  /** The signs that are there, each with its name. */
  private List<String> legend(List<LadderDiagram.Line> lines, List<LadderDiagram.Arrow> arrows) {
    Map<String, Boolean> signs = new LinkedHashMap<>();
    signs.put("stay", nodes.values().stream().anyMatch(node -> !node.ring().isEmpty()));
    signs.put("crossing", arrows.stream().anyMatch(arrow -> !isBack(arrow)));
    signs.put("return", arrows.stream().anyMatch(LadderDrawing::isBack));
    signs.put("gap", lines.stream().anyMatch(LadderDiagram.Line::gap));
    signs.put("open", nodes.values().stream().anyMatch(node -> !node.level().status().isEmpty()));
    return signs.keySet().stream().filter(signs::get).toList();
  }

  private static boolean isBack(LadderDiagram.Arrow arrow) {
    return arrow.kind().equals("return");
  }

  /** How much room the name of a track takes, with a gap after it. */
  private static int room(Ladder.Column column) {
    return LETTER * name(column.track().name()).length();
  }

  /** How much room the longest code of any level takes, with its mark. */
  private static int codeRoom(Ladder ladder) {
    return ladder.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.levels().stream())
        .mapToInt(level -> LABEL + codeWidth(level))
        .max()
        .orElse(0);
  }

  private static String name(String track) {
    return track.length() <= NAME ? track : track.substring(0, NAME - 1).strip() + "…";
  }

  private int x(int column) {
    return LEFT + column * width;
  }

  private static int y(int row) {
    return TOP + row * ROW;
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
    String ring = head.destination() ? head.track().outline(x, y, RING) : "";
    return new LadderDiagram.Node(head, head.track().outline(x, y, SHAPE), ring, x + LABEL, y);
  }

  /** From row to row; dotted where the track has no level at one end. */
  private void addLines(List<LadderDiagram.Line> lines, int column) {
    TrackMark track = ladder.columns().get(column).track();
    for (int row = 1; row < ladder.rows().size(); row++) {
      boolean gap = isGap(row - 1, column) || isGap(row, column);
      lines.add(new LadderDiagram.Line(track, x(column), y(row - 1), y(row), gap));
    }
  }

  private boolean isGap(int row, int column) {
    return ladder.rows().get(row).cells().get(column).levels().isEmpty();
  }

  /** The arrow of a move. A move and its return are drawn apart, the one to the right above. */
  private LadderDiagram.Arrow arrow(Move move) {
    LadderDiagram.@Nullable Node from = nodes.get(move.from().target().toString());
    LadderDiagram.@Nullable Node to = nodes.get(move.to().target().toString());
    String kind =
        switch (move.kind()) {
          case PROMOTION -> "promotion";
          case LATERAL -> "lateral";
          case RETURN -> "return";
        };
    if (from == null || to == null || from.x() == to.x()) {
      return new LadderDiagram.Arrow("", kind);
    }
    int direction = to.x() > from.x() ? 1 : -1;
    int start =
        from.x() - LABEL + direction * (MARK + (direction > 0 ? codeWidth(from.level()) : 0));
    int end = to.x() - LABEL - direction * (MARK + 3 + (direction < 0 ? codeWidth(to.level()) : 0));
    int middle = (start + end) / 2;
    int lift = -direction * 5;
    return new LadderDiagram.Arrow(
        String.format(
            Locale.ROOT,
            "M%d %dC%d %d %d %d %d %d",
            start,
            from.y() + lift,
            middle,
            from.y() + lift,
            middle,
            to.y() + lift,
            end,
            to.y() + lift),
        kind);
  }

  /** About how far a level's code reaches beyond its mark. */
  private static int codeWidth(LevelHead level) {
    return LABEL + CODE_LETTER * Math.min(level.code().length(), CODE) - MARK;
  }

  /** Whether there is anything to draw besides one bare line. */
  public static boolean isWorthwhile(Ladder ladder) {
    return ladder.columns().size() > 1 && ladder.rows().size() > 1;
  }
}
