package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.Pairing.Pair;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes of families, and of the levels in them. */
final class FamilyChanges {
  private final FrameworkPairing pairing;
  private final LevelChanges levels;
  private final Map<LevelRef, Level> earlier = new HashMap<>();
  private final Map<String, Family> familiesThen = new HashMap<>();
  private final Map<String, List<Level>> gone = new HashMap<>();

  FamilyChanges(FrameworkPairing pairing, CommonChanges common) {
    this.pairing = pairing;
    this.levels = new LevelChanges(pairing, common);
    for (Pair<Level> pair : pairing.levels().pairs()) {
      earlier.put(pair.after().ref(), pair.before());
    }
    pairing.before().families().forEach(family -> familiesThen.put(family.id(), family));
    for (Level level : pairing.levels().removed()) {
      gone.computeIfAbsent(level.ref().family(), id -> new ArrayList<>()).add(level);
    }
  }

  /** The changed families in the framework's order, then the removed ones. */
  List<FamilyChange> all() {
    List<FamilyChange> all = new ArrayList<>();
    Map<String, Family> then = new HashMap<>();
    pairing.families().pairs().forEach(pair -> then.put(pair.after().id(), pair.before()));
    for (Family family : pairing.after().families()) {
      all.add(change(then.get(family.id()), family));
    }
    for (Family family : pairing.families().removed()) {
      all.add(
          new FamilyChange(
              family.id(), family.name(), ChangeType.REMOVED, List.of(), removed(family)));
    }
    all.removeIf(FamilyChange::isEmpty);
    return all;
  }

  private FamilyChange change(@Nullable Family was, Family is) {
    List<LevelChange> changed = new ArrayList<>();
    for (Level level : is.levels()) {
      LevelChange change = change(is, level);
      if (change != null) {
        changed.add(change);
      }
    }
    if (was == null) {
      return new FamilyChange(is.id(), is.name(), ChangeType.ADDED, List.of(), changed);
    }
    changed.addAll(removed(was));
    return new FamilyChange(is.id(), is.name(), null, itself(was, is), changed);
  }

  private @Nullable LevelChange change(Family family, Level level) {
    Level before = earlier.get(level.ref());
    Family then = before == null ? null : familiesThen.get(before.ref().family());
    return before == null || then == null
        ? LevelChange.added(level)
        : levels.between(new Pair<>(then, family), new Pair<>(before, level));
  }

  private List<LevelChange> removed(Family family) {
    return gone.getOrDefault(family.id(), List.of()).stream()
        .map(level -> LevelChange.removed(level, LevelChange.isHeld(family.status(), level)))
        .toList();
  }

  private List<Change> itself(Family was, Family is) {
    List<Change> changes = new ArrayList<>();
    TextChanges.rename(Kind.FAMILY, is.id(), was.name(), is.name(), changes::add);
    if (!was.id().equals(is.id())) {
      ChangeTarget address = ChangeTarget.only(Kind.ADDRESS);
      changes.add(Change.of(address, ChangeType.CHANGED, Impact.REWORDS, was.id(), is.id()));
    }
    PlacementChanges.status(was.status(), is.status(), changes);
    texts(was, is, changes);
    dimensions(was, is, changes);
    return changes;
  }

  private static void texts(Family was, Family is, List<Change> changes) {
    ChangeTarget summary = ChangeTarget.only(Kind.SUMMARY);
    TextChanges.compare(summary, was.summary(), is.summary(), changes::add);
    ChangeTarget text = new ChangeTarget(Kind.TEXT, "", is.name());
    TextChanges.compare(text, was.index().article(), is.index().article(), changes::add);
    ReaderChanges.compare(was.index(), is.index(), changes::add);
    TrackTextChanges.compare(was, is, changes);
    TextChanges.compare(
        ChangeTarget.only(Kind.PEERS),
        PlacementChanges.reason(was.peers()),
        PlacementChanges.reason(is.peers()),
        changes::add);
    OwnerChanges.compare(ChangeTarget.only(Kind.OWNER), was.owner(), is.owner(), changes::add);
    ChangeTarget replaced = ChangeTarget.only(Kind.REPLACED_BY);
    TextChanges.compare(
        replaced,
        names(was.settings().replacedBy()),
        names(is.settings().replacedBy()),
        changes::add);
    ChangeTarget audience = ChangeTarget.only(Kind.AUDIENCE);
    TextChanges.compare(audience, was.audience(), is.audience(), changes::add);
  }

  private static String names(List<Ref> families) {
    return families.stream().map(Ref::id).sorted().collect(Collectors.joining(", "));
  }

  /**
   * Compares dimensions of this family only; changes of the framework's dimensions are reported
   * with the framework.
   */
  private void dimensions(Family was, Family is, List<Change> changes) {
    Map<String, String> renaming = pairing.dimensions().renaming(Dimension::id);
    Map<String, Dimension> then = new HashMap<>();
    for (Dimension dimension : was.dimensions()) {
      then.put(renaming.getOrDefault(dimension.id(), dimension.id()), dimension);
    }
    for (Dimension dimension : is.dimensions()) {
      Dimension before = then.remove(dimension.id());
      if (before != null) {
        reworded(before, dimension, changes);
      } else if (renaming.containsValue(dimension.id())) {
        changes.add(Change.added(target(dimension), Impact.CLARIFIES, dimension.name()));
      }
    }
    for (Dimension dimension : was.dimensions()) {
      if (then.containsValue(dimension) && renaming.containsKey(dimension.id())) {
        changes.add(Change.removed(target(dimension), Impact.CLARIFIES, dimension.name()));
      }
    }
  }

  private void reworded(Dimension was, Dimension is, List<Change> changes) {
    List<Change> own = VocabularyChanges.wording(was, is);
    own.removeAll(
        pairing
            .before()
            .vocabulary()
            .dimension(was.id())
            .flatMap(
                then ->
                    pairing
                        .after()
                        .vocabulary()
                        .dimension(is.id())
                        .map(now -> VocabularyChanges.wording(then, now)))
            .orElse(List.of()));
    changes.addAll(own);
  }

  private static ChangeTarget target(Dimension dimension) {
    return new ChangeTarget(Kind.DIMENSION, dimension.id(), dimension.name());
  }
}
