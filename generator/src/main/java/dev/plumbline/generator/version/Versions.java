package dev.plumbline.generator.version;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.change.LevelImpact;
import dev.plumbline.generator.model.LevelRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of a framework, with the changes of each level. */
public final class Versions {
  /** The versions of a framework whose past is unknown. */
  public static final Versions NONE = new Versions(List.of(), 0, null);

  private final List<Version> all;
  private final int older;
  private final @Nullable String missing;
  private final Map<LevelRef, List<LevelTimeline.Entry>> byLevel = new HashMap<>();

  /**
   * @param all the newest first
   * @param older the number of earlier versions, which are not reported
   * @param missing the unknown part of the past, with the remedy; absent where all is known
   */
  public Versions(List<Version> all, int older, @Nullable String missing) {
    this.all = List.copyOf(all);
    this.older = older;
    this.missing = missing;
    List<Version> oldestFirst = new ArrayList<>(all);
    Collections.reverse(oldestFirst);
    oldestFirst.forEach(this::gather);
  }

  /**
   * The versions of a framework whose past cannot be read.
   *
   * @param missing the reason, with the remedy
   */
  public static Versions unknown(String missing) {
    return new Versions(List.of(), 0, missing);
  }

  private void gather(Version version) {
    FrameworkChange change = version.change();
    if (change != null) {
      change.levels().forEach(level -> gather(version, level));
    }
  }

  /** Gathers the changes of a level. A renamed level keeps its past. */
  private void gather(Version version, LevelChange level) {
    if (level.impact() == LevelImpact.REMOVED) {
      byLevel.remove(level.ref());
      return;
    }
    LevelRef was = level.before() == null ? level.ref() : level.before().ref();
    List<LevelTimeline.Entry> past =
        was.equals(level.ref())
            ? byLevel.computeIfAbsent(was, ref -> new ArrayList<>())
            : byLevel.getOrDefault(was, new ArrayList<>());
    if (!was.equals(level.ref())) {
      byLevel.remove(was);
      byLevel.put(level.ref(), past);
    }
    past.add(0, new LevelTimeline.Entry(version, level));
  }

  /** The reported versions, the newest first. */
  public List<Version> all() {
    return all;
  }

  /** The number of earlier versions, which are not reported. */
  public int older() {
    return older;
  }

  /** The unknown part of the past, with the remedy; absent where all is known. */
  public @Nullable String missing() {
    return missing;
  }

  /** Whether nothing is known of the past. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The version of this name. */
  public Optional<Version> named(String name) {
    return all.stream().filter(version -> name.equals(version.name())).findFirst();
  }

  /** The changes of a level of the framework as it is now. */
  public LevelTimeline of(LevelRef level) {
    if (isEmpty()) {
      return LevelTimeline.NONE;
    }
    List<LevelTimeline.Entry> entries = byLevel.getOrDefault(level, List.of());
    return new LevelTimeline(entries, entries.isEmpty() ? all.get(all.size() - 1) : null);
  }
}
