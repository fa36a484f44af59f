package dev.plumbline.generator.change;

import java.util.Set;

/** The impact of all changes of a level together on someone who holds it. */
public enum LevelImpact {
  /** Asked for more, and nowhere for less. */
  MORE("more", "asked for more"),
  /** Asked for more in some things and for less in others. */
  BOTH("both", "asked for more in some things and for less in others"),
  /** Asked for less, and nowhere for more. */
  LESS("less", "asked for less"),
  /** Asked for the same; grade, pay, peers, moves or the like differ. */
  PLACEMENT("standing", "asked for the same, with another standing"),
  /** Asked for the same, under another title. */
  RENAMED("renamed", "asked for the same, under another title"),
  /** Asked for the same, explained differently. */
  CLARIFIED("clarified", "asked for the same, explained differently"),
  /** Asked for the same, in other words. */
  WORDING("wording", "asked for the same, in other words"),
  /** The level is new. */
  ADDED("added", "new"),
  /** The level is gone. */
  REMOVED("removed", "removed");

  private final String id;
  private final String phrase;

  LevelImpact(String id, String phrase) {
    this.id = id;
    this.phrase = phrase;
  }

  /** The words that follow a level's name in a sentence. */
  public String phrase() {
    return phrase;
  }

  /** The word in data and in keys of interface words. */
  public String id() {
    return id;
  }

  /** The impact of at least one change on a level that exists before and after. */
  static LevelImpact of(Set<Impact> impacts) {
    boolean more = impacts.contains(Impact.ASKS_MORE);
    boolean less = impacts.contains(Impact.ASKS_LESS);
    if (more || less) {
      return more && less ? BOTH : more ? MORE : LESS;
    }
    if (impacts.contains(Impact.PLACES_ELSEWHERE)
        || impacts.contains(Impact.PROMISES_LESS)
        || impacts.contains(Impact.PROMISES_MORE)) {
      return PLACEMENT;
    }
    if (impacts.contains(Impact.RENAMES)) {
      return RENAMED;
    }
    return impacts.contains(Impact.CLARIFIES) ? CLARIFIED : WORDING;
  }
}
