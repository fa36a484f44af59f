package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.page.shell.LevelHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Criteria of two levels that belong together, each beside its counterpart.
 *
 * @param changed pairs that ask the same in other words
 * @param alike pairs that are about the same, and ask something else
 */
public record PairedView(List<CriterionPair> changed, List<CriterionPair> alike) {
  public PairedView {
    changed = List.copyOf(changed);
    alike = List.copyOf(alike);
  }

  public boolean isEmpty() {
    return changed.isEmpty() && alike.isEmpty();
  }

  /** A criterion and its counterpart. */
  public record CriterionPair(Half left, Half right) {}

  /**
   * One criterion of a pair.
   *
   * @param words its text with the words marked that the other lacks; absent where marks would say
   *     nothing
   */
  public record Half(LevelHead level, CriterionView criterion, @Nullable List<MarkedWords> words) {}
}
