package dev.plumbline.maven;

import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.change.VersionProposal;
import org.apache.maven.plugin.MojoFailureException;

/** The gate at which a version that was not raised enough fails the build. */
final class VersionGate {
  private VersionGate() {}

  /** Fails if the version was not raised as the change calls for. */
  static void of(FrameworkChange change) throws MojoFailureException {
    VersionProposal proposal = VersionProposal.of(change);
    if (!proposal.isRaisedEnough()) {
      throw new MojoFailureException(
          "The version in framework.yaml does not say what changed. " + proposal.sentence());
    }
  }
}
