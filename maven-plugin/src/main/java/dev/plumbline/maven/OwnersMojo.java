package dev.plumbline.maven;

import dev.plumbline.generator.FrameworkOwners;
import dev.plumbline.generator.OwnersResult;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.owners.OwnersHost;
import dev.plumbline.generator.owners.WrittenOwners;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the owners that the content names into the file {@code CODEOWNERS}, by which GitHub and
 * GitLab ask them to review a change. Lines of other people stay as they are.
 */
@Mojo(name = "owners", requiresProject = false, threadSafe = true)
public final class OwnersMojo extends AbstractMojo {
  /** The content folder: the one that holds {@code framework.yaml}. */
  @Parameter(property = "plumbline.content", defaultValue = "${basedir}/content", required = true)
  private File content;

  /**
   * The code host: {@code github}, {@code gitlab}, or {@code auto} for the one of which the
   * repository has files.
   */
  @Parameter(property = "plumbline.owners.host", defaultValue = "auto")
  private String host;

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
    Goal.of(getLog(), UnknownProperties.among(plugin, given, pom), skip).run(this::write);
  }

  private void write(GoalLog log) throws MojoExecutionException, MojoFailureException {
    OwnersResult result = result(host());
    String folder = new FolderNames(root.toPath()).prefixOf(content.toPath());
    FindingLog.of(log, "error", folder).printAny(result.report());
    FailGate.of(result.report(), Optional.of(Severity.ERROR));
    WrittenOwners written = result.written();
    if (written != null) {
      new OwnersLog(log, folder).print(written);
    }
  }

  private OwnersResult result(@Nullable OwnersHost known) throws MojoExecutionException {
    try {
      return FrameworkOwners.write(ExistingFolder.existing("plumbline.content", content), known);
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The owners could not be written");
    }
  }

  /** The host that is set, or none if it is to be found out. */
  private @Nullable OwnersHost host() throws MojoExecutionException {
    if (host.equals("auto")) {
      return null;
    }
    return OwnersHost.of(host)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    String.format(
                        Locale.ROOT,
                        "plumbline.owners.host is \"%s\", but can only be: auto, github, gitlab.",
                        host)));
  }
}
