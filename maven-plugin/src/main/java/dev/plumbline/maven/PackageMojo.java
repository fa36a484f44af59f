package dev.plumbline.maven;

import dev.plumbline.generator.output.SiteArchive;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Packs the site that the goal {@code build} made as a zip file, and attaches it to the project, so
 * that {@code mvn deploy} keeps it under the project's version. The same site gives the same bytes.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends AbstractMojo {
  /** The folder that the site was written to. */
  @Parameter(
      property = "plumbline.site",
      defaultValue = "${basedir}/target/plumbline",
      required = true)
  private File site;

  /** The audiences that the site was built for, with commas between them. */
  @Parameter(property = "plumbline.audiences")
  private @Nullable Set<String> audiences;

  /**
   * The classifier that tells this edition from others, without which it is made of the audiences:
   * {@code internal-managers}; for the open edition it is {@code open}.
   */
  @Parameter(property = "plumbline.classifier")
  private @Nullable String classifier;

  /** Whether to do nothing. */
  @Parameter(property = "plumbline.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File target;

  @Parameter(defaultValue = "${project.build.finalName}", readonly = true)
  private String finalName;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File root;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  private Properties given;

  @Parameter(defaultValue = "${project.properties}", readonly = true)
  private Properties pom;

  @Inject private MavenProjectHelper helper;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Goal.of(getLog(), UnknownProperties.among(plugin, given, pom), skip).run(this::pack);
  }

  private void pack(GoalLog log) throws MojoExecutionException {
    FolderNames names = new FolderNames(root.toPath());
    String edition = Classifier.of(classifier, AudiencesParameter.named(audiences));
    Path archive = target.toPath().resolve(finalName + "-" + edition + ".zip");
    int files = write(archive);
    if (files == 0) {
      throw new MojoExecutionException(
          "There is no site in "
              + names.of(site.toPath())
              + ". Run the goal plumbline:build before plumbline:package, with the same"
              + " plumbline.site.");
    }
    helper.attachArtifact(project, "zip", edition, archive.toFile());
    log.info("Packed " + files + " files: " + names.of(archive));
  }

  private int write(Path archive) throws MojoExecutionException {
    try {
      return SiteArchive.write(site.toPath(), archive);
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The site could not be packed");
    }
  }
}
