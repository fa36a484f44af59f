package dev.plumbline.maven;

import dev.plumbline.generator.schema.EditorFolder;
import java.io.File;
import java.io.IOException;
import java.util.Properties;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the schemas of the content's YAML files into the content folder, so that editors complete
 * keys, explain them and underline what is wrong. Nothing that somebody else wrote or changed is
 * touched.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {
  /** The content folder: the one that holds {@code framework.yaml}. */
  @Parameter(property = "plumbline.content", defaultValue = "${basedir}/content", required = true)
  private File content;

  /**
   * The folder that authors open in Visual Studio Code: its settings stand there. Where the content
   * is not inside it, they stand in the content folder.
   */
  @Parameter(
      property = "plumbline.workspace",
      defaultValue = "${session.executionRootDirectory}",
      required = true)
  private File workspace;

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

  private void write(GoalLog log) throws MojoExecutionException {
    EditorLog told = new EditorLog(log, new FolderNames(root.toPath()), content.toPath());
    try {
      told.print(
          EditorFolder.write(
              ExistingFolder.existing("plumbline.content", content), workspace.toPath()));
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The schemas could not be written");
    }
  }
}
