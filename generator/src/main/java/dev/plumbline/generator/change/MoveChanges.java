package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.Pairing.Pair;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The changes of moves, each reported at the level that it leads from. */
final class MoveChanges {
  private final Map<LevelRef, Map<LevelRef, Way>> then;
  private final Map<LevelRef, Map<LevelRef, Way>> now;

  /**
   * @param renamed the later name of each earlier level
   */
  MoveChanges(FrameworkPairing pairing, Map<LevelRef, LevelRef> renamed) {
    this.then = ways(pairing.before(), ref -> renamed.getOrDefault(ref, ref));
    this.now = ways(pairing.after(), UnaryOperator.identity());
  }

  /**
   * The moves by the level they lead from and the level they lead to; of several, the first counts.
   */
  private static Map<LevelRef, Map<LevelRef, Way>> ways(
      Framework framework, UnaryOperator<LevelRef> name) {
    Map<LevelRef, Level> levels = new HashMap<>();
    for (Family family : framework.families()) {
      family.levels().forEach(level -> levels.put(level.ref(), level));
    }
    Map<LevelRef, Map<LevelRef, Way>> ways = new HashMap<>();
    for (Family family : framework.families()) {
      for (Move move : family.moves()) {
        Level from = levels.get(move.from().target());
        Level to = levels.get(move.to().target());
        if (from != null && to != null) {
          ways.computeIfAbsent(name.apply(from.ref()), ref -> new LinkedHashMap<>())
              .putIfAbsent(name.apply(to.ref()), new Way(move, from, to));
        }
      }
    }
    return ways;
  }

  void compare(Pair<Level> levels, List<Change> changes) {
    LevelRef from = levels.after().ref();
    Map<LevelRef, Way> were = then.getOrDefault(from, Map.of());
    Map<LevelRef, Way> are = now.getOrDefault(from, Map.of());
    are.forEach((to, way) -> compare(were.get(to), way, changes));
    were.forEach(
        (to, way) -> {
          if (!are.containsKey(to)) {
            Impact impact = way.isStep() ? Impact.CLARIFIES : Impact.PROMISES_LESS;
            changes.add(Change.removed(way.target(Kind.MOVE), impact, way.kind()));
          }
        });
  }

  private static void compare(@Nullable Way was, Way is, List<Change> changes) {
    ChangeTarget move = is.target(Kind.MOVE);
    if (was == null) {
      Impact impact = is.isStep() ? Impact.CLARIFIES : Impact.PROMISES_MORE;
      changes.add(Change.added(move, impact, is.kind()));
      return;
    }
    if (was.move.kind() != is.move.kind()) {
      changes.add(
          Change.of(move, ChangeType.CHANGED, Impact.PLACES_ELSEWHERE, was.kind(), is.kind()));
    }
    if (was.move.entry() != is.move.entry()) {
      changes.add(
          Change.of(
              is.target(Kind.ENTRY),
              ChangeType.CHANGED,
              Impact.CLARIFIES,
              was.entry(),
              is.entry()));
    }
    TextChanges.compare(is.target(Kind.NOTE), was.move.note(), is.move.note(), changes::add);
  }

  /** A move between two levels that exist. */
  private record Way(Move move, Level from, Level to) {
    ChangeTarget target(Kind kind) {
      return new ChangeTarget(kind, to.ref().toString(), LevelChange.label(to));
    }

    /** Whether it is a promotion along a track, which needs no written move. */
    boolean isStep() {
      return move.kind() == Move.Kind.PROMOTION
          && from.ref().family().equals(to.ref().family())
          && from.ref().track().equals(to.ref().track())
          && from.grade() < to.grade();
    }

    String kind() {
      return move.kind().name().toLowerCase(Locale.ROOT);
    }

    @Nullable String entry() {
      Move.Entry entry = move.entry();
      return entry == null ? null : entry.name().toLowerCase(Locale.ROOT);
    }
  }
}
