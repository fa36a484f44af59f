package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Scale;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The dimensions and scales on which all of several levels of a family stand at one place, and
 * those on which they stand apart. A level without a place is nowhere, and so apart from the
 * others.
 */
public record Places(Framework framework, Family family, List<Level> levels) {
  public Places {
    levels = List.copyOf(levels);
  }

  public List<Scale> scalesShared() {
    return scales().stream().filter(scale -> isOne(scale::stepOf)).toList();
  }

  public List<Scale> scalesApart() {
    return scales().stream().filter(scale -> !isOne(scale::stepOf)).toList();
  }

  public List<Dimension> stagesShared() {
    return stages().stream().filter(this::isShared).toList();
  }

  public List<Dimension> stagesApart() {
    return stages().stream().filter(dimension -> !isShared(dimension)).toList();
  }

  private List<Scale> scales() {
    return framework.vocabulary().scales().stream()
        .filter(scale -> levels.stream().anyMatch(level -> scale.stepOf(level) >= 0))
        .toList();
  }

  private List<Dimension> stages() {
    return family.dimensions().stream()
        .filter(dimension -> levels.stream().anyMatch(level -> dimension.stageOf(level) >= 0))
        .toList();
  }

  private boolean isShared(Dimension dimension) {
    return isOne(dimension::stageOf) && isOne(level -> isOptional(level, dimension) ? 1 : 0);
  }

  /** Whether a level's stage under a dimension is optional, not required. */
  public static boolean isOptional(Level level, Dimension dimension) {
    return level.profile().stage(dimension.id()).filter(Profile.StageClaim::optional).isPresent();
  }

  /** Whether there is one number for all levels. One level alone shares nothing. */
  private boolean isOne(ToIntFunction<Level> number) {
    return levels.size() > 1 && levels.stream().mapToInt(number).distinct().count() == 1;
  }
}
