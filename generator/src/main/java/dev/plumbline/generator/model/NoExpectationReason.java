package dev.plumbline.generator.model;

import org.jspecify.annotations.Nullable;

/** The reason why a level asks nothing under a dimension. */
public enum NoExpectationReason {
  /** The author says that nothing is expected. */
  NOT_EXPECTED,
  /** The dimension is for other tracks. */
  OTHER_TRACKS,
  /** Nothing is written yet. */
  GAP;

  /** The reason of a level under a dimension of its family; null where the level asks something. */
  public static @Nullable NoExpectationReason of(Level level, Dimension dimension) {
    if (level.profile().notExpected(dimension.id()).isPresent()) {
      return NOT_EXPECTED;
    }
    boolean asks =
        level.expectation(dimension.id()).filter(e -> !e.isEmpty()).isPresent()
            || level.profile().stage(dimension.id()).isPresent();
    if (asks) {
      return null;
    }
    return dimension.appliesTo(level.ref().track()) ? GAP : OTHER_TRACKS;
  }
}
