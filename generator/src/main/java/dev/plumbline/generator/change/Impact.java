package dev.plumbline.generator.change;

import dev.plumbline.generator.semver.VersionStep;
import java.util.Locale;

/**
 * The impact of a single change on the people it reaches, gravest first, with the step of the
 * version that it calls for: people who are asked for more, or promised less, have to know at once.
 */
public enum Impact {
  /** An expectation is new, raised, or required where it was optional. */
  ASKS_MORE(VersionStep.MAJOR),
  /** Something people could count on is gone: the level, a peer, a move, a destination. */
  PROMISES_LESS(VersionStep.MAJOR),
  /** Grade, track or pay band differ; whether for the better only the owners know. */
  PLACES_ELSEWHERE(VersionStep.MAJOR),
  /** An expectation is gone, lowered, or optional where it was required. */
  ASKS_LESS(VersionStep.MINOR),
  /** There is something more to count on. */
  PROMISES_MORE(VersionStep.MINOR),
  /** A level has another title or code. */
  RENAMES(VersionStep.MINOR),
  /** Examples, details, facts and the like came or went; the same is asked. */
  CLARIFIES(VersionStep.MINOR),
  /** The same is said in other words. */
  REWORDS(VersionStep.PATCH);

  private final VersionStep step;

  Impact(VersionStep step) {
    this.step = step;
  }

  /** The step of the version that it calls for. */
  public VersionStep step() {
    return step;
  }

  /** The word in data: lower case, hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
