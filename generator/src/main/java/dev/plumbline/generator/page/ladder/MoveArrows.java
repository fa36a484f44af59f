package dev.plumbline.generator.page.ladder;

import dev.plumbline.generator.model.Move;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A maker of the arrows of moves between two tracks, curved from level to level. */
final class MoveArrows {
  /** The distance of a move and its way back from the middle of the row. */
  private static final int LIFT = 5;

  /** Room for the head of an arrow. */
  private static final int HEAD = 3;

  private final Map<String, LadderDiagram.Node> nodes;

  /**
   * @param nodes by the levels' references
   */
  MoveArrows(Map<String, LadderDiagram.Node> nodes) {
    this.nodes = nodes;
  }

  /** The arrow of a move; absent where the move stays on its track, or an end is not drawn. */
  LadderDiagram.@Nullable Arrow arrow(Move move) {
    LadderDiagram.@Nullable Node from = nodes.get(move.from().target().toString());
    LadderDiagram.@Nullable Node to = nodes.get(move.to().target().toString());
    return from == null || to == null || from.x() == to.x()
        ? null
        : new LadderDiagram.Arrow(path(from, to), move.kind().name().toLowerCase(Locale.ROOT));
  }

  /** The path of an arrow. A move and its way back are drawn apart, the one to the right above. */
  private static String path(LadderDiagram.Node from, LadderDiagram.Node to) {
    int side = to.x() > from.x() ? 1 : -1;
    int start =
        LadderMeasures.mark(from)
            + side * (LadderMeasures.MARK + (side > 0 ? LadderMeasures.code(from.level()) : 0));
    int end =
        LadderMeasures.mark(to)
            - side
                * (LadderMeasures.MARK + HEAD + (side < 0 ? LadderMeasures.code(to.level()) : 0));
    int middle = (start + end) / 2;
    int startY = from.y() - side * LIFT;
    int endY = to.y() - side * LIFT;
    return String.format(
        Locale.ROOT,
        "M%d %dC%d %d %d %d %d %d",
        start,
        startY,
        middle,
        startY,
        middle,
        endY,
        end,
        endY);
  }
}
