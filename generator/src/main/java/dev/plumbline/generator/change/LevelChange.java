package dev.plumbline.generator.change;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.semver.VersionStep;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The change of a level.
 *
 * @param level the later level; the earlier one where it was removed
 * @param before the earlier level; absent where it is new
 * @param impact the impact on someone who holds it
 * @param held whether anyone could hold it before; nobody holds a draft or a mere title
 * @param changes of the level itself
 * @param dimensions changes of its expectations, in the order of the family's dimensions
 * @param common changes of shared expectations that reach it, which {@link FrameworkChange#common}
 *     reports
 */
public record LevelChange(
    Level level,
    @Nullable Level before,
    LevelImpact impact,
    boolean held,
    List<Change> changes,
    List<DimensionChange> dimensions,
    List<Change> common) {
  public LevelChange {
    changes = List.copyOf(changes);
    dimensions = List.copyOf(dimensions);
    common = List.copyOf(common);
  }

  static LevelChange added(Level level) {
    return new LevelChange(level, null, LevelImpact.ADDED, false, List.of(), List.of(), List.of());
  }

  static LevelChange removed(Level level, boolean held) {
    return new LevelChange(
        level, level, LevelImpact.REMOVED, held, List.of(), List.of(), List.of());
  }

  /** The name of the level in the framework. */
  public LevelRef ref() {
    return level.ref();
  }

  /** Code and title: {@code IC5 Staff Engineer}. */
  public String label() {
    return label(level);
  }

  static String label(Level level) {
    String title = level.title();
    String code = level.code();
    boolean said = title.toLowerCase(Locale.ROOT).contains(code.toLowerCase(Locale.ROOT));
    return said ? title : code + " " + title;
  }

  /** All changes of the level, shared ones included. */
  public List<Change> all() {
    List<Change> all = new ArrayList<>(changes);
    dimensions.forEach(dimension -> all.addAll(dimension.changes()));
    all.addAll(common);
    return all;
  }

  /** The impacts of its changes, gravest first. */
  public Set<Impact> allImpacts() {
    Set<Impact> impacts = EnumSet.noneOf(Impact.class);
    switch (impact) {
      case ADDED -> impacts.add(Impact.PROMISES_MORE);
      case REMOVED -> impacts.add(Impact.PROMISES_LESS);
      default -> all().forEach(change -> impacts.add(change.impact()));
    }
    return impacts;
  }

  /** The version step that one of its impacts calls for. */
  VersionStep step(Impact impact) {
    return held ? impact.step() : impact.step().atMost(VersionStep.MINOR);
  }

  static boolean isHeld(Status family, Level level) {
    return family != Status.DRAFT
        && level.status() != Status.DRAFT
        && level.status() != Status.PLACEHOLDER;
  }
}
