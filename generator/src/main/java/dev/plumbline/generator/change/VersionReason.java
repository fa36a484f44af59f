package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.semver.VersionStep;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reason to raise the version.
 *
 * @param step the step that it calls for
 * @param impact the impact of the changes it stands for
 * @param type {@link ChangeType#ADDED} or {@link ChangeType#REMOVED} where whole levels were added
 *     or removed; else absent
 * @param binding whether its subject was in force before, or is new
 * @param about the levels or other things that it is about
 */
public record VersionReason(
    VersionStep step,
    Impact impact,
    @Nullable ChangeType type,
    boolean binding,
    List<About> about) {
  private static final int NAMED = 5;

  private static final Set<Impact> PLACEMENT =
      EnumSet.of(Impact.PROMISES_LESS, Impact.PLACES_ELSEWHERE, Impact.PROMISES_MORE);

  private static final Comparator<VersionReason> GRAVEST_FIRST =
      Comparator.comparing(VersionReason::step, Comparator.reverseOrder())
          .thenComparing(VersionReason::impact)
          .thenComparing(VersionReason::why);

  public VersionReason {
    about = List.copyOf(about);
  }

  /**
   * A level or another subject of a reason.
   *
   * @param targets the parts of a level, none for all of it; the kind of another subject
   * @param name the name that people use; empty for something of which the framework has only one
   * @param family the family of the level; absent for other subjects
   */
  public record About(List<Kind> targets, String name, @Nullable String family) {
    public About {
      targets = List.copyOf(targets);
    }

    @Override
    public String toString() {
      String nouns = targets.stream().map(Kind::noun).collect(Collectors.joining(" and "));
      if (family != null) {
        String level = name + " (" + family + ")";
        return nouns.isEmpty() ? level : nouns + " of " + level;
      }
      return name.isEmpty() ? "the framework’s " + nouns : "the " + nouns + " “" + name + "”";
    }
  }

  /** The reason with its subjects by name, the first few of many. */
  public String sentence() {
    String names = named().stream().map(About::toString).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT, why(), others() > 0 ? names + " and " + others() + " more" : names);
  }

  /** The subjects that a sentence names: the first few of many. */
  public List<About> named() {
    return about.subList(0, Math.min(NAMED, about.size()));
  }

  /** The number of subjects that a sentence does not name. */
  public int others() {
    return about.size() - named().size();
  }

  /** The reasons of a change, the gravest first. */
  static List<VersionReason> of(FrameworkChange change) {
    Map<Key, Set<About>> reasons = new LinkedHashMap<>();
    for (FamilyChange family : change.families()) {
      for (LevelChange level : family.levels()) {
        for (Impact impact : level.allImpacts()) {
          add(reasons, key(level, impact), about(level, impact, family));
        }
      }
      About itself = new About(List.of(Kind.FAMILY), family.name(), null);
      family.changes().forEach(one -> add(reasons, Key.of(one.impact()), itself));
    }
    change.changes().forEach(one -> add(reasons, Key.of(one.impact()), about(one.target())));
    return reasons.entrySet().stream()
        .map(entry -> entry.getKey().reason(entry.getValue()))
        .sorted(GRAVEST_FIRST)
        .toList();
  }

  private static void add(Map<Key, Set<About>> reasons, Key key, About about) {
    reasons.computeIfAbsent(key, one -> new LinkedHashSet<>()).add(about);
  }

  private static About about(ChangeTarget target) {
    return new About(List.of(target.kind()), target.name(), null);
  }

  /**
   * A level as the subject of a reason, with the changed parts of its placement unless it was added
   * or removed.
   */
  private static About about(LevelChange level, Impact impact, FamilyChange family) {
    boolean placement = type(level) == null && PLACEMENT.contains(impact);
    List<Kind> targets =
        level.changes().stream()
            .filter(change -> placement && change.impact() == impact)
            .map(change -> change.target().kind())
            .distinct()
            .toList();
    return new About(targets, level.label(), family.name());
  }

  private static Key key(LevelChange level, Impact impact) {
    ChangeType type = type(level);
    return new Key(level.step(impact), impact, type, level.held() || type == ChangeType.ADDED);
  }

  private static @Nullable ChangeType type(LevelChange level) {
    return switch (level.impact()) {
      case ADDED -> ChangeType.ADDED;
      case REMOVED -> ChangeType.REMOVED;
      default -> null;
    };
  }

  private String why() {
    String why = type == null ? why(impact) : type == ChangeType.ADDED ? "new: %s" : "removed: %s";
    return binding ? why : why + ", not in force before";
  }

  private static String why(Impact impact) {
    return switch (impact) {
      case ASKS_MORE -> "more is expected of %s";
      case PROMISES_LESS -> "withdrawn: %s";
      case PLACES_ELSEWHERE -> "changed: %s";
      case ASKS_LESS -> "less is expected of %s";
      case PROMISES_MORE -> "newly offered: %s";
      case RENAMES -> "new title or code: %s";
      case CLARIFIES -> "explained differently: %s";
      case REWORDS -> "reworded: %s";
    };
  }

  /** The key by which reasons are merged. */
  private record Key(VersionStep step, Impact impact, @Nullable ChangeType type, boolean binding) {
    /** The key of something that all levels of a family or of the framework share. */
    static Key of(Impact impact) {
      return new Key(impact.step(), impact, null, true);
    }

    VersionReason reason(Set<About> about) {
      return new VersionReason(step, impact, type, binding, List.copyOf(about));
    }
  }
}
