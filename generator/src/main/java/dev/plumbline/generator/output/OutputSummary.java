package dev.plumbline.generator.output;

import java.util.List;

/**
 * The result of a commit.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged files that were there already, and were not touched
 * @param removed files of an earlier build that this one no longer makes
 * @param kept paths of such files that were left, because somebody has changed them since; they are
 *     no longer ours, and are named only once
 */
public record OutputSummary(int written, int unchanged, int removed, List<String> kept) {
  public OutputSummary {
    kept = List.copyOf(kept);
  }
}
