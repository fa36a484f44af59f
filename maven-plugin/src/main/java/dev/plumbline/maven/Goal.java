package dev.plumbline.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * A run of a goal, with the steps that all goals have in common before and after their work.
 *
 * @param warnings the warnings to print first, about properties that no goal has
 * @param skip whether to do nothing
 */
record Goal(GoalLog log, List<String> warnings, boolean skip) {
  /** The work of one goal. */
  interface Work {
    void run(GoalLog log) throws MojoExecutionException, MojoFailureException;
  }

  static Goal of(Log log, List<String> warnings, boolean skip) {
    return new Goal(new GoalLog(log, StandardOutput.open()), warnings, skip);
  }

  /**
   * Does the work, unless it is to be skipped. The text that Maven prints about a failure is inert.
   */
  void run(Work work) throws MojoExecutionException, MojoFailureException {
    if (skip) {
      log.info("Skipped, because plumbline.skip is set.");
      return;
    }
    warnings.forEach(log::warn);
    try {
      work.run(log);
    } catch (MojoFailureException failure) {
      throw InertFailure.of(failure);
    } catch (MojoExecutionException | RuntimeException failure) {
      throw InertFailure.of(failure);
    }
  }
}
