package dev.plumbline.maven;

import dev.plumbline.generator.start.ExistingFilesException;
import dev.plumbline.generator.start.NewFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new framework that can be built at once: a small example, and all that Maven needs. On a
 * terminal it asks for what no property says. Nothing that exists is written over.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {
  /** The folder to make it in; without it, the current one. */
  @Parameter(property = "plumbline.init.folder")
  private @Nullable String folder;

  /** The name of the organisation; without it, the framework says "our". */
  @Parameter(property = "plumbline.init.name")
  private @Nullable String name;

  /** How many individual levels there are: {@code 1} to {@code 3}, which is the default. */
  @Parameter(property = "plumbline.init.levels")
  private @Nullable String levels;

  /**
   * How many management levels there are: {@code 0} to {@code 2}, but no more than individual
   * levels, as each has one of its grade beside it. By default as many as there can be.
   */
  @Parameter(property = "plumbline.init.managers")
  private @Nullable String managers;

  /** The name of the individual track; without it, "Individual contributor". */
  @Parameter(property = "plumbline.init.individualTrack")
  private @Nullable String individualTrack;

  /** The name of the management track; without it, "Management". */
  @Parameter(property = "plumbline.init.managementTrack")
  private @Nullable String managementTrack;

  /**
   * The code host that the framework will be kept on, whose recipe is added: {@code github}, {@code
   * gitlab}, {@code jenkins}, or {@code none}, which is the default.
   */
  @Parameter(property = "plumbline.init.host")
  private @Nullable String host;

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
    Goal.of(getLog(), UnknownProperties.among(plugin, given, pom), false).run(this::make);
  }

  private void make(GoalLog log) throws MojoExecutionException {
    InitAnswers answers = InitAnswers.of(answered(), ConsoleTerminal.of(interactive, ci));
    Path target = root.toPath().resolve(answers.folder()).normalize();
    FolderNames names = new FolderNames(root.toPath());
    try (PackedFiles packed = PackedFiles.open()) {
      Map<String, byte[]> files = new NewProject(packed, plugin.getVersion()).files(answers);
      NewFiles.write(target, files);
      new InitLog(log, names.of(target)).print(answers, files.size());
    } catch (ExistingFilesException e) {
      throw new MojoExecutionException(existing(names.prefixOf(target), e), e);
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The framework could not be made");
    }
  }

  /** The parameters that have a value, by the last words of their properties. */
  private Map<String, String> answered() {
    Map<String, String> answered = new HashMap<>();
    put(answered, "folder", folder);
    put(answered, "name", name);
    put(answered, "levels", levels);
    put(answered, "managers", managers);
    put(answered, "individualTrack", individualTrack);
    put(answered, "managementTrack", managementTrack);
    put(answered, "host", host);
    return answered;
  }

  private static void put(Map<String, String> answered, String word, @Nullable String value) {
    if (value != null) {
      answered.put(word, value);
    }
  }

  private static String existing(String prefix, ExistingFilesException files) {
    return "Nothing was written, because this exists already: "
        + files.names().stream().map(name -> prefix + name).collect(Collectors.joining(", "))
        + ". To make the framework in another folder, name it by plumbline.init.folder.";
  }
}
