package dev.plumbline.generator;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.history.Revision;
import dev.plumbline.generator.model.Framework;
import org.jspecify.annotations.Nullable;

/**
 * A side of a comparison: a revision, read and checked.
 *
 * @param revision absent for the current files
 * @param present whether there was a content folder at all; if not, the framework is empty
 * @param framework as far as it could be understood
 * @param report the findings in the content
 */
public record DiffSide(
    @Nullable Revision revision, boolean present, Framework framework, FindingReport report) {
  /** The name of the side: {@code v1.2.0 (1a2b3c4)}, or {@code the current files}. */
  public String title() {
    return revision == null ? "the current files" : revision.title();
  }
}
