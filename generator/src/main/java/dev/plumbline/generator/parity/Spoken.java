package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import java.util.List;

/** Of what a level speaks, in whatever form. */
record Spoken(Level level) {
  /** Whether it asks something under a dimension, or says why it does not. */
  boolean isOf(Dimension dimension) {
    return asksOf(dimension) || level.profile().notExpected(dimension.id()).isPresent();
  }

  /**
   * Whether it asks something under a dimension: by a criterion, a paragraph, a topic, a stage, or
   * a text on the group that the dimension is in.
   */
  boolean asksOf(Dimension dimension) {
    return level.profile().stage(dimension.id()).isPresent()
        || level.expectation(dimension.id()).filter(Spoken::says).isPresent()
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

  /** The names of the dimensions that apply to it and of which nothing is written yet. */
  List<String> gaps(List<Dimension> dimensions) {
    return dimensions.stream()
        .filter(dimension -> NoExpectationReason.of(level, dimension) == NoExpectationReason.GAP)
        .map(Dimension::name)
        .toList();
  }

  /** The same, with those of which it says no more than a stage. */
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
