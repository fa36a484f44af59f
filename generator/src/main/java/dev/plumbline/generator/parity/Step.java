package dev.plumbline.generator.parity;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;

/**
 * From one level of a track to the next.
 *
 * @param asked how many expectations the later level has
 * @param carried how many of them it has in the words of the earlier one
 * @param raised by how many stages it stands higher, over all dimensions
 */
record Step(Level from, Level to, int asked, int carried, int raised) {
  static Step between(FamilyParity in, Level from, Level to) {
    int raised = 0;
    for (Dimension dimension : in.family().dimensions()) {
      raised += Math.max(0, dimension.stageOf(to) - Math.max(0, dimension.stageOf(from)));
    }
    int carried = LevelComparison.between(in.index(), from, to).count(Match.Kind.CARRIED);
    return new Step(from, to, to.criteria().size(), carried, raised);
  }

  /** What is new: expectations in other words than before, and stages. */
  int size() {
    return asked - carried + raised;
  }

  /**
   * Whether nearly all is as before.
   *
   * @param alike percent
   */
  boolean isEmpty(int alike) {
    return raised == 0 && asked > 0 && carried * 100 >= asked * alike;
  }
}
