package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.markdown.Prose;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The changes of a list of things that have names and summaries.
 *
 * @param changes receives them
 */
record ListChanges(List<Change> changes) {
  /** Reports the things added, removed, renamed or explained differently. */
  <T> void told(
      Kind kind,
      Pairing<T> pairing,
      Function<T, String> id,
      Function<T, String> name,
      Function<T, Prose> summary) {
    for (T one : pairing.added()) {
      ChangeTarget target = new ChangeTarget(kind, id.apply(one), name.apply(one));
      changes.add(Change.added(target, Impact.CLARIFIES, name.apply(one)));
    }
    for (Pairing.Pair<T> pair : pairing.pairs()) {
      String is = name.apply(pair.after());
      TextChanges.rename(kind, id.apply(pair.after()), name.apply(pair.before()), is, changes::add);
      TextChanges.compare(
          new ChangeTarget(Kind.SUMMARY, id.apply(pair.after()), is),
          summary.apply(pair.before()),
          summary.apply(pair.after()),
          changes::add);
    }
    for (T one : pairing.removed()) {
      ChangeTarget target = new ChangeTarget(kind, id.apply(one), name.apply(one));
      changes.add(Change.removed(target, Impact.CLARIFIES, name.apply(one)));
    }
  }

  /**
   * Reports another order of a ladder's rungs: whoever stands on one then stands higher or lower,
   * although no level says so.
   */
  <T> void order(ChangeTarget ladder, Pairing<T> rungs, Function<T, String> name) {
    if (!rungs.pairs().equals(rungs.earlierPairs())) {
      changes.add(
          Change.of(
              ladder,
              ChangeType.CHANGED,
              Impact.PLACES_ELSEWHERE,
              names(rungs.earlierPairs(), name),
              names(rungs.pairs(), name)));
    }
  }

  private static <T> String names(List<Pairing.Pair<T>> rungs, Function<T, String> name) {
    return rungs.stream().map(rung -> name.apply(rung.after())).collect(Collectors.joining(", "));
  }
}
