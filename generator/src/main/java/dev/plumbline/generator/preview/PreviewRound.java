package dev.plumbline.generator.preview;

import dev.plumbline.generator.finding.FindingReport;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of the preview when files changed.
 *
 * @param changed the files and folders that changed; none in the first round
 * @param report the findings in the files as they are now
 * @param failure the reason why they could not be read, or no page be made of them; absent if all
 *     went well
 * @param isCurrent whether pages show the files as they are now, rather than the last ones without
 *     errors
 */
public record PreviewRound(
    Set<Path> changed, FindingReport report, @Nullable String failure, boolean isCurrent) {
  public PreviewRound {
    changed = Set.copyOf(changed);
  }

  static PreviewRound of(Set<Path> changed, SiteState state) {
    return new PreviewRound(changed, state.report(), state.failure(), state.isCurrent());
  }

  static PreviewRound failed(Set<Path> changed, String failure) {
    return new PreviewRound(changed, SiteState.NONE.report(), failure, false);
  }
}
