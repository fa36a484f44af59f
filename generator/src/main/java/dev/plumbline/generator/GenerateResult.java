package dev.plumbline.generator;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.output.OutputSummary;
import dev.plumbline.generator.site.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run.
 *
 * @param report the findings in the content
 * @param history the unknown part of the framework's past, with the remedy; absent where all is
 *     known
 * @param made the numbers of the site; absent where findings kept it from being made
 */
public record GenerateResult(FindingReport report, @Nullable String history, @Nullable Made made) {
  /**
   * The numbers of a run that made the site.
   *
   * @param pages the number of pages
   * @param written files that are new or changed
   * @param unchanged files that were up to date
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
