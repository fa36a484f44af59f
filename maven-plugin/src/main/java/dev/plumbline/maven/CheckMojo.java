package dev.plumbline.maven;

import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists everything that is wrong or doubtful in the content of a career framework. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  /** The content folder: the one that holds {@code framework.yaml}. */
  @Parameter(property = "plumbline.content", defaultValue = "${basedir}/content", required = true)
  private File content;

  /**
   * The audiences whose content is checked besides what is for everyone, with commas between them:
   * {@code internal,managers}. None checks the open edition.
   */
  @Parameter(property = "plumbline.audiences")
  private @Nullable Set<String> audiences;

  /**
   * The mildest findings that fail the build: {@code error}, {@code warning}, {@code note}, or
   * {@code never}.
   */
  @Parameter(property = "plumbline.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The mildest findings that are listed: {@code error}, {@code warning} or {@code note}. All are
   * counted.
   */
  @Parameter(property = "plumbline.show", defaultValue = "warning")
  private String show;

  /** Whether to do nothing. */
  @Parameter(property = "plumbline.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File root;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, as plumbline.skip says.");
      return;
    }
    Optional<Severity> limit = new SeverityParameter("plumbline.failOn", failOn).severityOrNever();
    FolderNames names = new FolderNames(root.toPath());
    FindingLog log = FindingLog.of(getLog(), show, names.prefixOf(content.toPath()));
    FindingReport report = check();
    log.print(report);
    Outcome.of(report, limit);
  }

  private FindingReport check() throws MojoExecutionException {
    try {
      return SiteGenerator.check(
          Folders.existing("plumbline.content", content), Audiences.named(audiences));
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The content could not be checked");
    }
  }
}
