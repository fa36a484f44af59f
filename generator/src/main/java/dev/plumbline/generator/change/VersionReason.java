package dev.plumbline.generator.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a version ought to be raised.
 *
 * @param step what it calls for
 * @param why in words, with %s where the names stand: "more is asked of %s"
 * @param whom the levels or other things that it is about
 */
public record VersionReason(VersionStep step, String why, List<String> whom) {
  private static final int NAMED = 5;

  private static final Set<Effect> STANDING =
      EnumSet.of(Effect.PROMISES_LESS, Effect.PLACES_ELSEWHERE, Effect.PROMISES_MORE);

  public VersionReason {
    whom = List.copyOf(whom);
  }

  /** The reason with the names, of many the first few. */
  public String sentence() {
    String names = String.join(", ", whom.subList(0, Math.min(NAMED, whom.size())));
    int others = whom.size() - NAMED;
    return why.formatted(others > 0 ? names + " and " + others + " more" : names);
  }

  /** Those of a change, the gravest first. */
  static List<VersionReason> of(FrameworkChange change) {
    Map<Key, Set<String>> reasons = new LinkedHashMap<>();
    for (FamilyChange family : change.families()) {
      for (LevelChange level : family.levels()) {
        for (Effect effect : level.effects()) {
          add(reasons, key(level, effect), name(level, effect, family));
        }
      }
      family.changes().forEach(one -> add(reasons, one, "the family “" + family.name() + "”"));
    }
    change.changes().forEach(one -> add(reasons, one, name(one)));
    return reasons.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new VersionReason(
                    entry.getKey().step, entry.getKey().why, new ArrayList<>(entry.getValue())))
        .toList();
  }

  /** What all levels of a family or the framework share. */
  private static void add(Map<Key, Set<String>> reasons, Change change, String name) {
    Effect effect = change.effect();
    add(reasons, new Key(effect.step(), effect, why(effect)), name);
  }

  private static void add(Map<Key, Set<String>> reasons, Key key, String name) {
    reasons.computeIfAbsent(key, one -> new LinkedHashSet<>()).add(name);
  }

  private static String name(Change change) {
    Thing thing = change.thing();
    return thing.name().isEmpty()
        ? "the framework’s " + thing.kind().noun()
        : "the " + thing.kind().noun() + " “" + thing.name() + "”";
  }

  /** A level; and of its standing what it is that changes, if the level stays. */
  private static String name(LevelChange level, Effect effect, FamilyChange family) {
    String name = level.label() + " (" + family.name() + ")";
    boolean stays = level.verdict() != Verdict.ADDED && level.verdict() != Verdict.REMOVED;
    List<String> nouns =
        level.changes().stream()
            .filter(change -> change.effect() == effect)
            .map(change -> change.thing().kind().noun())
            .distinct()
            .toList();
    return !stays || !STANDING.contains(effect) || nouns.isEmpty()
        ? name
        : String.join(" and ", nouns) + " of " + name;
  }

  private static Key key(LevelChange level, Effect effect) {
    String why =
        switch (level.verdict()) {
          case ADDED -> "new: %s";
          case REMOVED -> "removed: %s";
          default -> why(effect);
        };
    boolean binds = level.held() || level.verdict() == Verdict.ADDED;
    return new Key(level.step(effect), effect, binds ? why : why + ", not in force before");
  }

  private static String why(Effect effect) {
    return switch (effect) {
      case ASKS_MORE -> "more is asked of %s";
      case PROMISES_LESS -> "taken back: %s";
      case PLACES_ELSEWHERE -> "changed: %s";
      case ASKS_LESS -> "less is asked of %s";
      case PROMISES_MORE -> "promised: %s";
      case RENAMES -> "another title or code: %s";
      case CLARIFIES -> "explained differently: %s";
      case REWORDS -> "in other words: %s";
    };
  }

  private record Key(VersionStep step, Effect effect, String why) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::step, Comparator.reverseOrder())
          .thenComparing(Key::effect)
          .thenComparing(Key::why)
          .compare(this, other);
    }
  }
}
