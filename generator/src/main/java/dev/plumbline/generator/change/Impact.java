package dev.plumbline.generator.change;

import dev.plumbline.generator.semver.VersionStep;
import java.util.Locale;

/**
 * The impact of a single change on the people it reaches, gravest first, with the version step that
 * it calls for. It is graver to ask people for more, or to promise them less, than the reverse.
 */
public enum Impact {
  /** An expectation is new, raised, or required where it was optional. */
  ASKS_MORE(VersionStep.MAJOR),
  /** Something people could count on is gone: the level, a peer, a move, a destination. */
  PROMISES_LESS(VersionStep.MAJOR),
  /** Grade, track or pay band differ; only the owners know whether for the better. */
  PLACES_ELSEWHERE(VersionStep.MAJOR),
  /** An expectation is gone, lowered, or optional where it was required. */
  ASKS_LESS(VersionStep.MINOR),
  /** People can count on something more. */
  PROMISES_MORE(VersionStep.MINOR),
  /** A level has another title or code. */
  RENAMES(VersionStep.MINOR),
  /** Examples, details, facts and the like were added or removed; the expectations are the same. */
  CLARIFIES(VersionStep.MINOR),
  /** Only words changed. */
  REWORDS(VersionStep.PATCH);

  private final VersionStep step;

  Impact(VersionStep step) {
    this.step = step;
  }

  /** The version step that it calls for. */
  public VersionStep step() {
    return step;
  }

  /** The word in data: lower case, hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
