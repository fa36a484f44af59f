package dev.plumbline.maven;

import dev.plumbline.generator.GenerateResult;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** The gate at which findings fail the build. */
final class FailGate {
  private FailGate() {}

  /** The result of a run that made a site; a run whose findings prevent it fails. */
  static GenerateResult.Made madeBy(GenerateResult result) throws MojoFailureException {
    GenerateResult.Made made = result.made();
    if (made == null) {
      throw new MojoFailureException("The site was not built: " + result.report().count() + ".");
    }
    return made;
  }

  /**
   * Fails if a finding is as bad as the limit, or worse.
   *
   * @param limit empty to let every finding pass
   */
  static void of(FindingReport report, Optional<Severity> limit) throws MojoFailureException {
    if (limit.isPresent() && report.fails(limit.get())) {
      throw new MojoFailureException("The check failed: " + report.count() + ".");
    }
  }
}
