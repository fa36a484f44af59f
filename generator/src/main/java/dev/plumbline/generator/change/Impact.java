package dev.plumbline.generator.change;

import dev.plumbline.generator.semver.VersionStep;
import java.util.Locale;

/**
 * What a single change does to the people it reaches, gravest first, and the step of the version
 * that it calls for: whoever is asked for more, or promised less, has to know at once.
 */
public enum Impact {
  /** An expectation is new, raised, or required where it was welcome. */
  ASKS_MORE(VersionStep.MAJOR),
  /** Something people could count on is gone: the level, a peer, a way on, a place to stay. */
  PROMISES_LESS(VersionStep.MAJOR),
  /** Grade, track or pay band are others; whether for better only the owners know. */
  PLACES_ELSEWHERE(VersionStep.MAJOR),
  /** An expectation is gone, lowered, or welcome where it was required. */
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
