package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stage of a level on a dimension's ladder, or its step on a scale.
 *
 * @param ladder the dimension or scale
 * @param index the index of the stage or step, from 0
 * @param name the name of the stage or step
 * @param place the place where the level names it
 */
record Standing(Level level, Ladder ladder, int index, String name, Place place) {
  /** All that a level must have reached: its required stages and its steps. */
  static List<Standing> all(Family family, List<Scale> scales, Level level) {
    List<Standing> all = new ArrayList<>();
    for (Profile.StageClaim claim : level.profile().stages()) {
      if (!claim.optional()) {
        family
            .dimension(claim.dimension().id())
            .flatMap(dimension -> of(level, dimension, claim))
            .ifPresent(all::add);
      }
    }
    scales.forEach(scale -> of(level, scale).ifPresent(all::add));
    return all;
  }

  private static Optional<Standing> of(Level level, Dimension dimension, Profile.StageClaim claim) {
    Ladder ladder = new Ladder("dimensions", dimension.id(), dimension.name());
    return dimension
        .stage(level)
        .map(
            stage ->
                new Standing(
                    level, ladder, dimension.stageOf(level), stage.name(), claim.stage().place()));
  }

  private static Optional<Standing> of(Level level, Scale scale) {
    Ladder ladder = new Ladder("scales", scale.id(), scale.name());
    int index = scale.stepOf(level);
    return level
        .profile()
        .scale(scale.id())
        .filter(choice -> index >= 0)
        .map(
            choice ->
                new Standing(
                    level, ladder, index, scale.steps().get(index).name(), choice.step().place()));
  }

  /**
   * A dimension with stages, or a scale.
   *
   * @param list the key of framework.yaml that lists it
   */
  record Ladder(String list, String id, String name) {}
}
