package dev.plumbline.generator;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.history.Revision;
import dev.plumbline.generator.model.Framework;
import org.jspecify.annotations.Nullable;

/**
 * A side of a comparison: a revision, read and checked.
 *
 * @param revision absent for the folder as it is now
 * @param present whether there was a content folder at all; if not, the framework is empty
 * @param framework as far as it could be understood
 * @param report everything found in the content
 */
public record DiffSide(
    @Nullable Revision revision, boolean present, Framework framework, FindingReport report) {
  /** In words: {@code v1.2.0 (1a2b3c4)}, or {@code the working tree}. */
  public String title() {
    return revision == null ? "the working tree" : revision.title();
  }
}
