package dev.plumbline.generator.change;

import java.util.Locale;

/** The type of a change. */
public enum ChangeType {
  ADDED,
  REMOVED,
  /** The target has another name. */
  RENAMED,
  /** The target says the same in other words. */
  REWORDED,
  /** The target stands on a higher step. */
  RAISED,
  /** The target stands on a lower step. */
  LOWERED,
  /** The target is required now, and was optional. */
  REQUIRED,
  /** The target is optional now, and was required. */
  OPTIONAL,
  /** The target stands elsewhere. */
  MOVED,
  /** The target has another value, neither higher nor lower. */
  CHANGED;

  /** The word in sentences and data: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
