package dev.plumbline.generator.model;

/** Why a level asks nothing under a dimension. */
public enum Silence {
  /** It does not: it asks something. */
  NONE,
  /** The author says that nothing is expected. */
  NOT_EXPECTED,
  /** The dimension is for other tracks. */
  OTHER_TRACKS,
  /** Nothing is written yet. */
  GAP;

  /** Why this level asks nothing under this dimension of its family. */
  public static Silence of(Level level, Dimension dimension) {
    if (level.profile().notExpected(dimension.id()).isPresent()) {
      return NOT_EXPECTED;
    }
    boolean asks =
        level.expectation(dimension.id()).filter(e -> !e.isEmpty()).isPresent()
            || level.profile().stage(dimension.id()).isPresent();
    if (asks) {
      return NONE;
    }
    return dimension.appliesTo(level.ref().track()) ? GAP : OTHER_TRACKS;
  }
}
