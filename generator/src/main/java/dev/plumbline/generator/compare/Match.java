package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion with its counterpart at another level.
 *
 * @param criterion the criterion of this level
 * @param before the counterpart; absent for a new criterion
 * @param likeness the likeness of the two, 0 to 1; 0 for a new criterion
 */
public record Match(Criterion criterion, @Nullable Criterion before, Kind kind, double likeness) {
  static Match fresh(Criterion criterion) {
    return new Match(criterion, null, Kind.NEW, 0);
  }

  /**
   * The texts of both, word by word, if the criterion changed. They are made on each call, because
   * many callers only count.
   */
  public List<WordRun> words() {
    return before == null || kind != Kind.CHANGED || isOnlyRequired(before)
        ? List.of()
        : WordDifference.of(before.text().plain(), criterion.text().plain());
  }

  /** Whether nothing changed but whether it is required. */
  private boolean isOnlyRequired(Criterion was) {
    return was.text().plain().equals(criterion.text().plain());
  }

  /** Whether both ask the same, in the same words or in others. */
  public boolean asksTheSame() {
    return kind == Kind.CARRIED || likeness >= Counterparts.SAME;
  }

  /** Whether it was optional before, and is required now. */
  public boolean isRequiredNow() {
    return before != null && before.optional() && !criterion.optional();
  }

  /** Whether a reader who knows the counterpart would recognise it here. */
  boolean isRecognisable() {
    return kind == Kind.CARRIED || likeness >= Counterparts.RECOGNISABLE;
  }

  /** The kind of a match. */
  public enum Kind {
    /** The criterion was not asked before. */
    NEW,
    /**
     * The criterion was asked before in other words; whether they ask more or less is not measured.
     */
    CHANGED,
    /** The criterion was asked before in the same words, apart from differences without meaning. */
    CARRIED
  }
}
