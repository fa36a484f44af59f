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
 * From one level of a track to the next.
 *
 * @param asked how many expectations the later level has; a paragraph that frames them, and that
 *     the earlier one does not have, counts as one
 * @param carried how many of them it has in the words of the earlier one
 * @param raised by how many stages and steps it stands higher, over all dimensions and scales
 */
record Step(Level from, Level to, int asked, int carried, int raised) {
  /** Of fewer expectations than this a share says nothing. */
  private static final int FEW = 5;

  /** The steps between the written levels of a track, lowest first. */
  static List<Step> all(
      Vocabulary vocabulary, WordIndex index, Family family, TrackOfFamily track) {
    List<Level> levels = track.levels().stream().filter(FamilyParity::isWritten).toList();
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      steps.add(between(vocabulary, index, family, levels.get(i - 1), levels.get(i)));
    }
    return steps;
  }

  private static Step between(
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
    return new Step(from, to, to.criteria().size() + (int) framing, carried, raised);
  }

  private static int raised(int from, int to) {
    return Math.max(0, to - Math.max(0, from));
  }

  /** What is new: expectations in other words than before, stages, and steps of scales. */
  int size() {
    return asked - carried + raised;
  }

  /**
   * Whether nearly all is as before.
   *
   * @param alike percent
   */
  boolean isEmpty(int alike) {
    boolean same = carried == asked || (asked >= FEW && carried * 100 >= asked * alike);
    return raised == 0 && asked > 0 && same;
  }
}
