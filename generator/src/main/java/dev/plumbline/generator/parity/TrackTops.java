package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Peers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tops of a craft and of its management, as far as they are written.
 *
 * @param end the highest written individual level, or the last one if none is written
 * @param written whether that level is written
 * @param manager the highest manager
 * @param bond the reason for which the craft is compared with that manager
 */
record TrackTops(Level end, boolean written, Level manager, Bond bond) {
  /** The reasons for which a craft and a manager are compared. */
  enum Bond {
    /** Both are of one family. */
    FAMILY,
    /** The manager is of a family in which the craft has declared peers. */
    PEERS,
    /** The craft has neither managers nor declared peers, and the framework has managers. */
    FRAMEWORK
  }

  /** The tops of a family; absent if its grades promise nothing, or there is nobody to compare. */
  static Optional<TrackTops> of(FamilyParity family) {
    if (family.individual().isEmpty() || family.family().peers() instanceof Peers.None) {
      return Optional.empty();
    }
    Optional<Level> top = FamilyParity.top(family.individual());
    Level end = top.orElseGet(() -> last(family.individual()));
    Optional<Level> own = FamilyParity.top(family.management());
    Optional<Level> elsewhere = beyond(family);
    if (elsewhere.isPresent() && (own.isEmpty() || isHigher(elsewhere.get(), own.get()))) {
      return Optional.of(new TrackTops(end, top.isPresent(), elsewhere.get(), Bond.PEERS));
    }
    if (own.isPresent()) {
      return Optional.of(new TrackTops(end, top.isPresent(), own.get(), Bond.FAMILY));
    }
    Level any = family.management().isEmpty() ? family.facts().manager() : null;
    return any == null || top.isEmpty()
        ? Optional.empty()
        : Optional.of(new TrackTops(end, true, any, Bond.FRAMEWORK));
  }

  /** Whether management goes on where the craft ends. */
  boolean isShort() {
    return !written || isHigher(manager, end);
  }

  /** The highest manager of the families in which the craft has declared peers. */
  private static Optional<Level> beyond(FamilyParity family) {
    List<Level> managers = new ArrayList<>();
    family.pairs().stream()
        .map(pair -> pair.manager().ref().family())
        .distinct()
        .forEach(id -> managers.addAll(family.managersOf(id)));
    return FamilyParity.top(
        managers.stream().filter(level -> !(level.peers() instanceof Peers.None)).toList());
  }

  private static boolean isHigher(Level one, Level other) {
    return one.grade() > other.grade();
  }

  private static Level last(List<Level> levels) {
    return levels.stream().max(Comparator.comparingInt(Level::grade)).orElseThrow();
  }
}
