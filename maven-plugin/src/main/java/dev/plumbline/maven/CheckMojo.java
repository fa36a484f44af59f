package dev.plumbline.maven;

import dev.plumbline.generator.CheckRequest;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.report.BaselineFile;
import dev.plumbline.generator.report.ReportedRun;
import dev.plumbline.generator.source.RepositoryRoot;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
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

  /**
   * The reports that are written beside the log, with commas between them: {@code sarif}, {@code
   * junit}, {@code markdown}, {@code json}, {@code gitlab}.
   */
  @Parameter(property = "plumbline.report")
  private @Nullable List<String> report;

  /** The folder that reports are written to. Other files in it stay as they are. */
  @Parameter(
      property = "plumbline.reportFolder",
      defaultValue = "${basedir}/target/plumbline-reports",
      required = true)
  private File reportFolder;

  /**
   * The code host that shows findings beside the lines of a change: {@code github} prints commands
   * for its workflows, {@code gitlab} writes the report of that name, {@code none} does neither,
   * and {@code auto} does what the build server's own variables say.
   */
  @Parameter(property = "plumbline.annotations", defaultValue = "auto")
  private String annotations;

  /**
   * The JSON report of an earlier run. What that run found as well is counted, and neither listed
   * nor fails the build.
   */
  @Parameter(property = "plumbline.baseline")
  private @Nullable File baseline;

  /** Whether what the baseline has too is listed nevertheless. */
  @Parameter(property = "plumbline.showKnown", defaultValue = "false")
  private boolean showKnown;

  /** Checks of your own: elements with the attribute {@code implementation}, a class's name. */
  @Parameter private @Nullable List<Check> checks;

  /** Whether to do nothing. */
  @Parameter(property = "plumbline.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File root;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Parameter(defaultValue = "${env.GITHUB_ACTIONS}", readonly = true)
  private @Nullable String gitHub;

  @Parameter(defaultValue = "${env.GITLAB_CI}", readonly = true)
  private @Nullable String gitLab;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  private Properties given;

  @Parameter(defaultValue = "${project.properties}", readonly = true)
  private Properties pom;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Goal.of(getLog(), UnknownProperties.among(plugin, given, pom), skip).run(this::checkAndTell);
  }

  private void checkAndTell(GoalLog log) throws MojoExecutionException, MojoFailureException {
    Optional<Severity> limit = new SeverityParameter("plumbline.failOn", failOn).severityOrNever();
    AnnotationHost host = AnnotationHost.of(annotations, gitHub, gitLab);
    CheckReports reporting = CheckReports.of(report, reportFolder.toPath(), host);
    FolderNames names = new FolderNames(root.toPath());
    FindingLog findings = FindingLog.of(log, show, names.prefixOf(content.toPath()));
    FindingReport found = check();
    findings.withKnown(showKnown).print(found);
    reporting.tell(run(found, limit, findings.mildest()), log, names);
    FailGate.of(found, limit);
  }

  private FindingReport check() throws MojoExecutionException {
    try {
      FindingReport found = SiteGenerator.check(request()).report();
      return baseline == null ? found : found.since(BaselineFile.read(baseline.toPath()));
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The content could not be checked");
    }
  }

  private CheckRequest request() throws MojoExecutionException {
    return CheckRequest.of(ExistingFolder.existing("plumbline.content", content))
        .withExtensions(ExtensionParameters.checks(checks))
        .withAudiences(AudiencesParameter.named(audiences));
  }

  private ReportedRun run(FindingReport found, Optional<Severity> limit, Severity mildest) {
    String folder = RepositoryRoot.prefixOf(content.toPath(), root.toPath());
    return new ReportedRun(found, folder, version, limit.orElse(null), mildest);
  }
}
