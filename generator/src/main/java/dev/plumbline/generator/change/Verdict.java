package dev.plumbline.generator.change;

import java.util.Locale;
import java.util.Set;

/** What all changes of a level together mean for someone who holds it. */
public enum Verdict {
  /** Asked for more, and nowhere for less. */
  MORE("asked for more"),
  /** Asked for more in some things and for less in others. */
  BOTH("asked for more in some things and for less in others"),
  /** Asked for less, and nowhere for more. */
  LESS("asked for less"),
  /** The same is asked; grade, pay, peers, ways on or the like are others. */
  STANDING("asked for the same, with another standing"),
  /** The same is asked under another title. */
  RENAMED("asked for the same, under another title"),
  /** The same is asked, and explained differently. */
  CLARIFIED("asked for the same, explained differently"),
  /** Only words changed. */
  WORDING("asked for the same, in other words"),
  /** The level is new. */
  ADDED("new"),
  /** The level is gone. */
  REMOVED("removed");

  private final String phrase;

  Verdict(String phrase) {
    this.phrase = phrase;
  }

  /** What follows a level's name in a sentence. */
  public String phrase() {
    return phrase;
  }

  /** The word in data: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What these impacts, at least one, amount to for a level that is there before and after. */
  static Verdict of(Set<Impact> impacts) {
    boolean more = impacts.contains(Impact.ASKS_MORE);
    boolean less = impacts.contains(Impact.ASKS_LESS);
    if (more || less) {
      return more && less ? BOTH : more ? MORE : LESS;
    }
    if (impacts.contains(Impact.PLACES_ELSEWHERE)
        || impacts.contains(Impact.PROMISES_LESS)
        || impacts.contains(Impact.PROMISES_MORE)) {
      return STANDING;
    }
    if (impacts.contains(Impact.RENAMES)) {
      return RENAMED;
    }
    return impacts.contains(Impact.CLARIFIES) ? CLARIFIED : WORDING;
  }
}
