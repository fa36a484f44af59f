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

/** The versions of a framework, and by level what became of it. */
public final class Versions {
  /** Of a framework whose past is not known. */
  public static final Versions NONE = new Versions(List.of(), 0);

  private final List<Version> all;
  private final int older;
  private final Map<LevelRef, List<LevelHistory.Entry>> byLevel = new HashMap<>();

  /**
   * @param all the newest first
   * @param older how many there are before these, and are not told
   */
  public Versions(List<Version> all, int older) {
    this.all = List.copyOf(all);
    this.older = older;
    List<Version> oldestFirst = new ArrayList<>(all);
    Collections.reverse(oldestFirst);
    oldestFirst.forEach(this::gather);
  }

  private void gather(Version version) {
    FrameworkChange change = version.change();
    if (change != null) {
      change.levels().forEach(level -> gather(version, level));
    }
  }

  /** A level that has another name now takes its past along. */
  private void gather(Version version, LevelChange level) {
    if (level.impact() == LevelImpact.REMOVED) {
      byLevel.remove(level.ref());
      return;
    }
    LevelRef was = level.before() == null ? level.ref() : level.before().ref();
    List<LevelHistory.Entry> past =
        was.equals(level.ref())
            ? byLevel.computeIfAbsent(was, ref -> new ArrayList<>())
            : byLevel.getOrDefault(was, new ArrayList<>());
    if (!was.equals(level.ref())) {
      byLevel.remove(was);
      byLevel.put(level.ref(), past);
    }
    past.add(0, new LevelHistory.Entry(version, level));
  }

  /** All that are told, the newest first. */
  public List<Version> all() {
    return all;
  }

  /** How many there are before these, and are not told. */
  public int older() {
    return older;
  }

  /** Whether nothing is known of the past. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The version of this name. */
  public Optional<Version> named(String name) {
    return all.stream()
        .filter(version -> version.isReleased() && version.name().equals(name))
        .findFirst();
  }

  /** What became of a level of the framework as it is now. */
  public LevelHistory of(LevelRef level) {
    if (isEmpty()) {
      return LevelHistory.NONE;
    }
    List<LevelHistory.Entry> entries = byLevel.getOrDefault(level, List.of());
    return new LevelHistory(entries, entries.isEmpty() ? all.get(all.size() - 1) : null);
  }
}
