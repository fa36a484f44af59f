package dev.plumbline.generator;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.output.OutputSummary;
import dev.plumbline.generator.site.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run.
 *
 * @param report everything found in the content
 * @param history what is missing of the framework's past, and what to do about it; absent where
 *     nothing is
 * @param made what was written; absent where findings kept the site from being made
 */
public record GenerateResult(FindingReport report, @Nullable String history, @Nullable Made made) {
  /**
   * The numbers of a run that made the site.
   *
   * @param pages how many pages the site has
   * @param written files that are new or changed
   * @param unchanged files that were right already
   * @param removed files of an earlier run that the site no longer has
   * @param kept files of an earlier run that the site no longer has, and that stay because someone
   *     changed them since
   */
  public record Made(int pages, int written, int unchanged, int removed, List<String> kept) {
    public Made {
      kept = List.copyOf(kept);
    }

    static Made of(List<Page> pages, OutputSummary summary) {
      return new Made(
          pages.size(), summary.written(), summary.unchanged(), summary.removed(), summary.kept());
    }
  }
}
