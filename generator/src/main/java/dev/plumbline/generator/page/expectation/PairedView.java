package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.page.shell.LevelHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Criteria of two levels that belong together, each beside its counterpart. Both lists hold one
 * half of a pair after the other, that of the left level first.
 *
 * @param changed both ask the same in other words
 * @param alike both are about the same, and ask something else
 */
public record PairedView(List<Half> changed, List<Half> alike) {
  public PairedView {
    changed = List.copyOf(changed);
    alike = List.copyOf(alike);
  }

  public boolean isEmpty() {
    return changed.isEmpty() && alike.isEmpty();
  }

  /**
   * One of two criteria.
   *
   * @param side {@code a} for the left level, {@code b} for the right one
   * @param words its text with the words marked that the other has not; absent where that says
   *     nothing
   */
  public record Half(
      String side,
      LevelHead level,
      CriterionView criterion,
      @Nullable List<CriterionView.Words> words) {}
}
