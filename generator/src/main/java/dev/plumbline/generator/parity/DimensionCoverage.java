package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import java.util.List;

/** The dimensions that a level covers in any form. */
record DimensionCoverage(Level level) {
  /** Whether the level asks something under a dimension, or says why it does not. */
  boolean includes(Dimension dimension) {
    return asksUnder(dimension) || level.profile().notExpected(dimension.id()).isPresent();
  }

  /**
   * Whether the level asks something under a dimension: by a criterion, a paragraph, a topic, a
   * stage, or a text on the group that the dimension is in.
   */
  boolean asksUnder(Dimension dimension) {
    return level.profile().stage(dimension.id()).isPresent()
        || level.expectation(dimension.id()).filter(DimensionCoverage::says).isPresent()
        || isOfGroup(dimension);
  }

  private boolean isOfGroup(Dimension dimension) {
    return dimension.group() != null
        && level.groups().stream()
            .anyMatch(text -> text.about().id().equals(dimension.group().id()));
  }

  private static boolean says(Expectation expectation) {
    return !expectation.isEmpty()
        || expectation.topics().stream().anyMatch(topic -> topic.name() != null);
  }

  /** The names of the dimensions that apply to the level and under which nothing is written. */
  List<String> gaps(List<Dimension> dimensions) {
    return dimensions.stream()
        .filter(dimension -> NoExpectationReason.of(level, dimension) == NoExpectationReason.GAP)
        .map(Dimension::name)
        .toList();
  }

  /** The names of the gaps, and of the dimensions under which the level names only a stage. */
  List<String> textless(List<Dimension> dimensions) {
    return dimensions.stream()
        .filter(dimension -> isTextless(dimension))
        .map(Dimension::name)
        .toList();
  }

  private boolean isTextless(Dimension dimension) {
    boolean bare =
        level.profile().stage(dimension.id()).isPresent()
            && level.expectation(dimension.id()).filter(asked -> !asked.isEmpty()).isEmpty();
    return bare || NoExpectationReason.of(level, dimension) == NoExpectationReason.GAP;
  }
}
