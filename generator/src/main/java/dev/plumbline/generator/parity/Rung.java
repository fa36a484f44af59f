package dev.plumbline.generator.parity;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * A rung of a ladder: a level, seen from the level before it on its track.
 *
 * @param asked the number of expectations at the level; a new introduction counts as one
 * @param carried the number of those that the level before asks in the same words
 * @param raised the number of stages and of steps by which it stands higher, over all dimensions
 *     and scales
 */
record Rung(Level from, Level to, int asked, int carried, int raised) {
  /**
   * The least number of expectations for which a percentage is meaningful. With fewer, one sentence
   * makes a difference of more than 20 percent.
   */
  private static final int ENOUGH_FOR_A_SHARE = 5;

  /** The rungs of the written levels of a track, lowest first, without the lowest level. */
  static List<Rung> all(
      Vocabulary vocabulary, WordIndex index, Family family, TrackOfFamily track) {
    List<Level> levels = track.levels().stream().filter(FamilyParity::isWritten).toList();
    List<Rung> rungs = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      rungs.add(between(vocabulary, index, family, levels.get(i - 1), levels.get(i)));
    }
    return rungs;
  }

  private static Rung between(
      Vocabulary vocabulary, WordIndex index, Family family, Level from, Level to) {
    int raised = 0;
    for (Dimension dimension : family.dimensions()) {
      raised += raised(dimension.stageOf(from), dimension.stageOf(to));
    }
    for (Scale scale : vocabulary.scales()) {
      raised += raised(scale.stepOf(from), scale.stepOf(to));
    }
    LevelComparison comparison = LevelComparison.between(index, from, to);
    int carried = comparison.count(Match.Kind.CARRIED);
    long framing =
        comparison.framings().values().stream()
            .flatMap(List::stream)
            .filter(match -> match.kind() != Match.Kind.CARRIED)
            .count();
    return new Rung(from, to, to.criteria().size() + (int) framing, carried, raised);
  }

  private static int raised(int from, int to) {
    return Math.max(0, to - Math.max(0, from));
  }

  /** The number of new or reworded expectations, higher stages and higher steps of scales. */
  int size() {
    return asked - carried + raised;
  }

  /**
   * Whether nearly all expectations are those of the level before.
   *
   * @param alike the least percentage of carried expectations that counts as nearly everything
   */
  boolean isEmpty(int alike) {
    boolean same =
        carried == asked || (asked >= ENOUGH_FOR_A_SHARE && carried * 100 >= asked * alike);
    return raised == 0 && asked > 0 && same;
  }
}
