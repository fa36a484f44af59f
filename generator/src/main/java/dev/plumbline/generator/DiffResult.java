package dev.plumbline.generator;

import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.change.FrameworkChange;

/**
 * Two revisions of a framework, read and checked alike, with the changes between them.
 *
 * @param findings the added and removed findings
 */
public record DiffResult(
    DiffSide before, DiffSide after, FrameworkChange change, FindingChange findings) {
  static DiffResult of(DiffSide before, DiffSide after) {
    return new DiffResult(
        before,
        after,
        FrameworkChange.between(before.framework(), after.framework()),
        FindingChange.between(before.report().findings(), after.report().findings()));
  }
}
