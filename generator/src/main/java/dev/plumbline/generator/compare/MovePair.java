package dev.plumbline.generator.compare;

import org.jspecify.annotations.Nullable;

/**
 * Two levels between which someone may move.
 *
 * @param going the direction that is told first: out of the craft rather than back into it, else up
 *     rather than down
 * @param back the other direction; absent where nothing leads there
 */
public record MovePair(Transition going, @Nullable Transition back) {
  /** One direction, without the other. */
  public static MovePair oneWay(Transition going) {
    return new MovePair(going, null);
  }

  static MovePair of(Transition one, @Nullable Transition other) {
    return other == null || isFirst(one, other)
        ? new MovePair(one, other)
        : new MovePair(other, one);
  }

  private static boolean isFirst(Transition one, Transition other) {
    if (one.isBack() != other.isBack()) {
      return other.isBack();
    }
    int from = one.from().level().grade();
    int to = one.to().level().grade();
    return from == to
        ? one.from().ref().toString().compareTo(one.to().ref().toString()) <= 0
        : from < to;
  }

  /** Whether the framework says that both levels stand equally high, whichever way someone goes. */
  public boolean keepsPlacement() {
    return going.keepsPlacement() && (back == null || back.keepsPlacement());
  }

  /**
   * Whether a level stands below the other on one track, so that its expectations still hold there
   * and are not repeated.
   */
  public boolean isBelow(Transition.End end) {
    Transition.End other = other(end);
    return end.ref().family().equals(other.ref().family())
        && end.ref().track().equals(other.ref().track())
        && end.level().grade() < other.level().grade();
  }

  private Transition.End other(Transition.End end) {
    return end.ref().equals(going.to().ref()) ? going.from() : going.to();
  }
}
