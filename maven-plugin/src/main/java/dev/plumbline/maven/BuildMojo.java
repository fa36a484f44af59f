package dev.plumbline.maven;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.GenerateResult;
import dev.plumbline.generator.Progress;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.export.Export;
import dev.plumbline.generator.page.shell.PageKind;
import java.io.File;
import java.io.IOException;
import java.util.List;
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

/**
 * Makes the site of a career framework from its content folder. Where the content has errors, all
 * of them are listed, the build fails, and the site of the last run stays as it was.
 */
@Mojo(
    name = "build",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class BuildMojo extends AbstractMojo {
  /** The content folder: the one that holds {@code framework.yaml}. */
  @Parameter(property = "plumbline.content", defaultValue = "${basedir}/content", required = true)
  private File content;

  /**
   * The folder that the site is written to. It is the goal's own: files of an earlier run that the
   * site no longer has are removed, and a folder that holds anything else is refused.
   */
  // Without a pom, ${project.build.directory} holds an expression that Maven leaves as it is.
  @Parameter(
      property = "plumbline.site",
      defaultValue = "${basedir}/target/plumbline",
      required = true)
  private File site;

  /**
   * The audiences whose content is served besides what is for everyone, with commas between them:
   * {@code internal,managers}. None makes the open edition.
   */
  @Parameter(property = "plumbline.audiences")
  private @Nullable Set<String> audiences;

  /**
   * Which tags of the Git repository are versions of the framework, as a pattern: {@code v*},
   * {@code framework-*}. Or a folder that holds a whole content folder for each earlier version,
   * named after it. The site tells what changed in each version. With {@code none} it tells of
   * none.
   */
  // Maven takes an empty element of a pom for one that is not there, so that it cannot say "none".
  @Parameter(property = "plumbline.versions", defaultValue = "v*")
  private String versions;

  /**
   * The mildest findings that keep the site from being made: {@code error}, {@code warning} or
   * {@code note}.
   */
  @Parameter(property = "plumbline.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The mildest findings that are listed: {@code error}, {@code warning} or {@code note}. All are
   * counted.
   */
  @Parameter(property = "plumbline.show", defaultValue = "warning")
  private String show;

  /** A date, in any form, for the foot of every page. Without it the pages carry none. */
  @Parameter(property = "plumbline.date")
  private @Nullable String date;

  /**
   * Where the site will stand, such as {@code https://careers.example.org/}. With it the site gets
   * a sitemap, and its pages say their own address to search engines and chat programs.
   */
  @Parameter(property = "plumbline.address")
  private @Nullable String address;

  /**
   * Whether pages are made in Markdown too, with an {@code llms.txt} that lists them, for
   * assistants and other programs.
   */
  @Parameter(property = "plumbline.markdown", defaultValue = "true")
  private boolean markdown;

  /**
   * A folder with templates, styles, scripts, pictures or interface words of your own. A file that
   * has the name of one of the default theme stands for it; any other stands beside them.
   */
  @Parameter(property = "plumbline.theme")
  private @Nullable File theme;

  /** Checks of your own: elements with the attribute {@code implementation}, a class's name. */
  @Parameter private @Nullable List<Check> checks;

  /** Kinds of pages of your own, likewise; their templates are in the folder of the theme. */
  @Parameter private @Nullable List<PageKind> pageKinds;

  /** Exports of your own, likewise. */
  @Parameter private @Nullable List<Export> exports;

  /** Whether to do nothing. */
  @Parameter(property = "plumbline.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.basedir}", readonly = true)
  private @Nullable File project;

  @Parameter(defaultValue = "${user.home}", readonly = true)
  private File home;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File root;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Parameter(defaultValue = "${env.CI}", readonly = true)
  private @Nullable String ci;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  private Properties given;

  @Parameter(defaultValue = "${project.properties}", readonly = true)
  private Properties pom;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Goal.of(getLog(), UnknownProperties.among(plugin, given, pom), skip).run(this::build);
  }

  private void build(GoalLog log) throws MojoExecutionException, MojoFailureException {
    Stopwatch stopwatch = Stopwatch.started(System::nanoTime);
    FolderNames names = new FolderNames(root.toPath());
    FindingLog findings = FindingLog.of(log, show, names.prefixOf(content.toPath()));
    GenerateResult result = generate(request(), log);
    findings.printAny(result.report());
    String history = result.history();
    if (history != null) {
      log.info(history);
    }
    BuildSummary summary =
        new BuildSummary(FailGate.madeBy(result), stopwatch.elapsed(), names.of(site.toPath()));
    summary.print(log);
  }

  private GenerateRequest request() throws MojoExecutionException {
    return GenerateRequest.of(ExistingFolder.existing("plumbline.content", content), site.toPath())
        .withAudiences(AudiencesParameter.named(audiences))
        .withVersions(VersionsParameter.source(versions, project == null ? root : project))
        .withFailOn(new SeverityParameter("plumbline.failOn", failOn).severity())
        .withDate(date)
        .withAddress(SiteAddress.of(address))
        .withMarkdown(markdown)
        .withProject(project == null ? null : project.toPath())
        .withHome(home.toPath())
        .withExtensions(ExtensionParameters.of(checks, pageKinds, exports))
        .withTheme(ThemeParameter.over(theme));
  }

  private GenerateResult generate(GenerateRequest request, GoalLog log)
      throws MojoExecutionException {
    Progress progress =
        ProgressLog.isWatched(interactive, ci)
            ? new ProgressLog(log, Stopwatch.started(System::nanoTime))
            : Progress.SILENT;
    try {
      return SiteGenerator.generate(request, progress);
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The site could not be built");
    }
  }
}
