package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelLink;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Peers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An index of the peers of each level.
 *
 * <p>Two levels are peers if either declares the other; or if neither declares any, they have one
 * grade on different tracks of one family, and the family's grades promise equivalence. A level
 * that declares to have no peers has none, whatever others declare.
 */
public final class PeerIndex {
  private final Map<LevelRef, Level> levels = new HashMap<>();
  private final Map<LevelRef, Set<LevelRef>> declared = new HashMap<>();

  /** Creates an index of the peers that the levels of a framework have or declare. */
  public PeerIndex(Framework framework) {
    for (Family family : framework.families()) {
      family.levels().forEach(level -> levels.put(level.ref(), level));
    }
    framework.families().forEach(family -> family.levels().forEach(this::gather));
  }

  /** The level with this name. */
  public Optional<Level> level(LevelRef ref) {
    return Optional.ofNullable(levels.get(ref));
  }

  /** The peers of a level: those of its family in order, then those declared elsewhere. */
  public List<Level> of(Family family, Level level) {
    List<Level> peers = new ArrayList<>();
    for (Level other : family.levels()) {
      if (byGrade(family, level, other)) {
        peers.add(other);
      }
    }
    for (LevelRef ref : declared.getOrDefault(level.ref(), Set.of())) {
      level(ref).ifPresent(peers::add);
    }
    return peers;
  }

  /** The peers that levels declare, each for both. */
  Map<LevelRef, Set<LevelRef>> declared() {
    return declared;
  }

  /** Whether two levels of one family are peers. */
  public boolean are(Family family, Level one, Level other) {
    return byGrade(family, one, other)
        || declared.getOrDefault(one.ref(), Set.of()).contains(other.ref());
  }

  private void gather(Level level) {
    if (level.peers() instanceof Peers.Declared list) {
      for (LevelLink link : list.levels()) {
        Level other = levels.get(link.target());
        if (other != null && !(other.peers() instanceof Peers.None)) {
          tie(level.ref(), other.ref());
          tie(other.ref(), level.ref());
        }
      }
    }
  }

  private void tie(LevelRef from, LevelRef to) {
    declared.computeIfAbsent(from, ref -> new LinkedHashSet<>()).add(to);
  }

  private static boolean byGrade(Family family, Level one, Level other) {
    return !(family.peers() instanceof Peers.None)
        && one.peers() instanceof Peers.ByGrade
        && other.peers() instanceof Peers.ByGrade
        && one.grade() == other.grade()
        && !one.ref().track().equals(other.ref().track());
  }
}
