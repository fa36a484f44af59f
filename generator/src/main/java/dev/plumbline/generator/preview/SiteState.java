package dev.plumbline.generator.preview;

import dev.plumbline.generator.SiteOnDemand;
import dev.plumbline.generator.finding.FindingReport;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site of one edition after a round.
 *
 * @param good the last site without findings that would keep a build from making it; absent if
 *     there was none
 * @param latest the site of the files as they are now, good or not; absent if they could not be
 *     read
 * @param failure the reason why they could not be read
 */
record SiteState(
    @Nullable SiteOnDemand good, @Nullable SiteOnDemand latest, @Nullable String failure) {
  private static final FindingReport NOTHING = new FindingReport(List.of(), Map.of());

  /** The state before the first round. */
  static final SiteState NONE = new SiteState(null, null, null);

  /** The state after the files were read. */
  SiteState then(SiteOnDemand made) {
    return new SiteState(made.fails() ? good : made, made, null);
  }

  /** The state after the files could not be read, or no page be made from them. */
  SiteState failing(String reason) {
    return new SiteState(good, latest, reason);
  }

  /** Whether what is shown is what the files say. */
  boolean isCurrent() {
    return failure == null && good != null && good == latest;
  }

  /** The findings in the files as they are now. */
  FindingReport report() {
    return latest == null ? NOTHING : latest.report();
  }
}
