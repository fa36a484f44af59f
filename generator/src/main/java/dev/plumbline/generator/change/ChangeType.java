package dev.plumbline.generator.change;

import java.util.Locale;

/** What became of something. */
public enum ChangeType {
  ADDED,
  REMOVED,
  /** It has another name. */
  RENAMED,
  /** It says so in other words. */
  REWORDED,
  /** It stands on a higher step. */
  RAISED,
  /** It stands on a lower step. */
  LOWERED,
  /** It is required, and was welcome. */
  REQUIRED,
  /** It is welcome, and was required. */
  OPTIONAL,
  /** It stands elsewhere. */
  MOVED,
  /** It has another value, neither higher nor lower. */
  CHANGED;

  /** The word in sentences and data: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
