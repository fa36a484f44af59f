package dev.plumbline.generator.change;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The changes of positions on one ladder, which is the steps of a scale or the stages of a
 * dimension. The rungs of both revisions are paired, so that a renamed rung is still the same.
 */
final class LadderChanges {
  private final List<Rung> before;
  private final List<Rung> after;

  private LadderChanges(List<Rung> before, List<Rung> after) {
    this.before = before;
    this.after = after;
  }

  /** The later id of each earlier rung. */
  private Map<String, String> now() {
    return new Pairing<>(before, after)
        .by(Rung::id)
        .by(rung -> FrameworkPairing.folded(rung.name))
        .renaming(Rung::id);
  }

  static LadderChanges of(@Nullable Dimension before, @Nullable Dimension after) {
    return new LadderChanges(
        before == null ? List.of() : stages(before), after == null ? List.of() : stages(after));
  }

  static LadderChanges of(@Nullable Scale before, @Nullable Scale after) {
    return new LadderChanges(
        before == null ? List.of() : steps(before), after == null ? List.of() : steps(after));
  }

  private static List<Rung> stages(Dimension dimension) {
    List<Rung> rungs = new ArrayList<>();
    for (Stage stage : dimension.stages()) {
      rungs.add(new Rung(stage.id(), stage.name()));
    }
    return rungs;
  }

  private static List<Rung> steps(Scale scale) {
    return scale.steps().stream().map(step -> new Rung(step.id(), step.name())).toList();
  }

  /**
   * Reports the change of a position on this ladder.
   *
   * @param was the id of the earlier rung; absent for none
   * @param is the id of the later rung; absent for none
   * @param binding whether the position is required, rather than welcome
   */
  void compare(
      ChangeTarget target,
      @Nullable String was,
      @Nullable String is,
      boolean binding,
      List<Change> changes) {
    if (Objects.equals(was, is)) {
      return;
    }
    Map<String, String> now = now();
    if (was == null || is == null || !is.equals(now.get(was))) {
      ChangeType type = type(now, was, is);
      Impact impact = binding ? impact(type) : Impact.CLARIFIES;
      changes.add(Change.of(target, type, impact, name(before, was), name(after, is)));
    }
  }

  private static @Nullable String name(List<Rung> rungs, @Nullable String id) {
    for (Rung rung : rungs) {
      if (rung.id.equals(id)) {
        return rung.name;
      }
    }
    return id;
  }

  private ChangeType type(Map<String, String> now, @Nullable String was, @Nullable String is) {
    if (was == null || is == null) {
      return was == null ? ChangeType.ADDED : ChangeType.REMOVED;
    }
    int order = order(now, was, is);
    return order == 0 ? ChangeType.CHANGED : order > 0 ? ChangeType.RAISED : ChangeType.LOWERED;
  }

  /**
   * The distance of two rungs in the later order, else in the earlier one; 0 where neither order
   * has both.
   */
  private int order(Map<String, String> now, String was, String is) {
    Map<String, String> then = new HashMap<>();
    now.forEach((old, present) -> then.put(present, old));
    int order = distance(after, now.getOrDefault(was, ""), is);
    return order == 0 ? distance(before, was, then.getOrDefault(is, "")) : order;
  }

  private static int distance(List<Rung> rungs, String from, String to) {
    int start = index(rungs, from);
    int end = index(rungs, to);
    return start < 0 || end < 0 ? 0 : end - start;
  }

  private static int index(List<Rung> rungs, String id) {
    for (int i = 0; i < rungs.size(); i++) {
      if (rungs.get(i).id.equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static Impact impact(ChangeType type) {
    return switch (type) {
      case ADDED, RAISED -> Impact.ASKS_MORE;
      case REMOVED, LOWERED -> Impact.ASKS_LESS;
      default -> Impact.PLACES_ELSEWHERE;
    };
  }

  private record Rung(String id, String name) {}
}
