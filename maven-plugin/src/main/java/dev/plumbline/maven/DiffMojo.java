package dev.plumbline.maven;

import dev.plumbline.generator.DiffRequest;
import dev.plumbline.generator.DiffResult;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.render.Theme;
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
 * Says what became of a career framework between two Git revisions, or between one and the files as
 * they are: who is asked for more or less, and which version that calls for.
 */
@Mojo(
    name = "diff",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class DiffMojo extends AbstractMojo {
  /** The content folder: the one that holds {@code framework.yaml}. */
  @Parameter(property = "plumbline.content", defaultValue = "${basedir}/content", required = true)
  private File content;

  /**
   * The earlier revision: a branch, a tag, a commit, {@code HEAD~1}. Without it, the one where the
   * later revision left the main branch.
   */
  @Parameter(property = "plumbline.from")
  private @Nullable String from;

  /** The later revision. Without it, the files as they are now. */
  @Parameter(property = "plumbline.to")
  private @Nullable String to;

  /**
   * The branch that changes are merged into. Without it, the one that {@code origin} names, else
   * {@code main} or {@code master}.
   */
  @Parameter(property = "plumbline.mainBranch")
  private @Nullable String mainBranch;

  /**
   * The audiences whose content is compared besides what is for everyone, with commas between them:
   * {@code internal,managers}. None compares the open edition.
   */
  @Parameter(property = "plumbline.audiences")
  private @Nullable Set<String> audiences;

  /**
   * Whether the build fails where the framework's version was not raised as the change calls for.
   */
  @Parameter(property = "plumbline.diff.failOnVersion", defaultValue = "false")
  private boolean failOnVersion;

  /**
   * The forms in which the comparison is written, with commas between them: {@code markdown} for a
   * comment on a pull request, {@code json} for programs, {@code html} for those who decide: a page
   * that needs no other file, to be kept, sent or printed.
   */
  @Parameter(property = "plumbline.diff.formats")
  private @Nullable List<String> formats;

  /**
   * The folder that they are written into: {@code plumbline-diff.md}, {@code plumbline-diff.json},
   * {@code plumbline-diff.html}.
   */
  @Parameter(
      property = "plumbline.reportFolder",
      defaultValue = "${basedir}/target/plumbline-reports",
      required = true)
  private File reportFolder;

  /** A folder of your own templates, styles and words for the page, laid over the default ones. */
  @Parameter(property = "plumbline.theme")
  private @Nullable File theme;

  /** Checks of your own: elements with the attribute {@code implementation}, a class's name. */
  @Parameter private @Nullable List<Check> checks;

  /** Whether to do nothing. */
  @Parameter(property = "plumbline.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File root;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  private Properties given;

  @Parameter(defaultValue = "${project.properties}", readonly = true)
  private Properties pom;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Goal.of(getLog(), UnknownProperties.among(plugin, given, pom), skip).run(this::compare);
  }

  private void compare(GoalLog log) throws MojoExecutionException, MojoFailureException {
    DiffFiles files = DiffFiles.of(formats, reportFolder.toPath());
    Theme look = ThemeParameter.over(theme);
    FolderNames names = new FolderNames(root.toPath());
    DiffResult result = diff();
    new DiffLog(log, names.of(content.toPath())).print(result);
    files.write(result, look, log, names);
    if (failOnVersion) {
      VersionGate.of(result.change());
    }
  }

  private DiffResult diff() throws MojoExecutionException {
    try {
      return SiteGenerator.diff(request());
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The framework could not be compared");
    }
  }

  private DiffRequest request() throws MojoExecutionException {
    return DiffRequest.of(ExistingFolder.existing("plumbline.content", content))
        .withFrom(from)
        .withTo(to)
        .withMainBranch(mainBranch)
        .withExtensions(ExtensionParameters.checks(checks))
        .withAudiences(AudiencesParameter.named(audiences));
  }
}
