package dev.plumbline.generator.change;

import java.util.Set;

/** The impact of all changes of a level together on someone who holds it. */
public enum LevelImpact {
  /** More is expected, and nowhere less. */
  MORE("more", "expects more", "expects more", "expect more"),
  /** More is expected in some areas, and less in others. */
  BOTH(
      "both",
      "expects more in some areas and less in others",
      "expects more in some areas and less in others",
      "expect more in some areas and less in others"),
  /** Less is expected, and nowhere more. */
  LESS("less", "expects less", "expects less", "expect less"),
  /** The same is expected; grade, pay, peers, moves or the like differ. */
  PLACEMENT(
      "standing",
      "grade, pay, peers, moves or status changed",
      "changed in grade, pay, peers, moves or status",
      "changed in grade, pay, peers, moves or status"),
  /** The same is expected, under another title. */
  RENAMED("renamed", "renamed", "was renamed", "were renamed"),
  /** The same is expected, explained differently. */
  CLARIFIED(
      "clarified",
      "only details changed",
      "changed only in its details",
      "changed only in their details"),
  /** The same is expected, in other words. */
  WORDING("wording", "only reworded", "was only reworded", "were only reworded"),
  /** The level is new. */
  ADDED("added", "new", "is new", "are new"),
  /** The level is gone. */
  REMOVED("removed", "removed", "was removed", "were removed");

  private final String id;
  private final String phrase;
  private final String ofOne;
  private final String ofSeveral;

  LevelImpact(String id, String phrase, String ofOne, String ofSeveral) {
    this.id = id;
    this.phrase = phrase;
    this.ofOne = ofOne;
    this.ofSeveral = ofSeveral;
  }

  /** The words that follow a level's name and a colon. */
  public String phrase() {
    return phrase;
  }

  /** A clause that counts levels, such as "2 levels expect more". */
  public String count(int levels) {
    return levels == 1 ? "1 level " + ofOne : levels + " levels " + ofSeveral;
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
