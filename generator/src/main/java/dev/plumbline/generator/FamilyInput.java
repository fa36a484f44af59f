package dev.plumbline.generator;

import dev.plumbline.generator.change.LevelChange;
import dev.plumbline.generator.compare.WordWeights;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.version.LevelTimeline;
import java.util.List;

/**
 * What pages that show a family are made from, besides {@link Surroundings}.
 *
 * @param family the family
 * @param weights the weights of the words of its expectations, by which levels are compared
 * @param changes the changes of its levels over the versions
 */
record FamilyInput(Family family, WordWeights weights, List<Changed> changes) {
  FamilyInput {
    changes = List.copyOf(changes);
  }

  static FamilyInput of(SiteContent content, Family family) {
    List<Changed> changes =
        family.levels().stream()
            .map(level -> content.versions().of(level.ref()))
            .flatMap(timeline -> timeline.entries().stream().map(Changed::of))
            .toList();
    return new FamilyInput(family, content.index().weights(family.levels()), changes);
  }

  /** A change of a level in a version. */
  record Changed(String version, LevelChange change) {
    static Changed of(LevelTimeline.Entry entry) {
      return new Changed(entry.version().id(), entry.change());
    }
  }
}
