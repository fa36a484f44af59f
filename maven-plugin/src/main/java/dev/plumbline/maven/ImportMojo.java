package dev.plumbline.maven;

import dev.plumbline.generator.ImportRequest;
import dev.plumbline.generator.ImportResult;
import dev.plumbline.generator.SheetImport;
import dev.plumbline.generator.sheet.layout.LayoutKind;
import dev.plumbline.generator.start.ExistingFilesException;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
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
 * Makes a content folder of a spreadsheet: a file that ends in {@code .xlsx}, {@code .ods} or
 * {@code .csv}. It says what it took for what, lists each cell that it could not place, and writes
 * only into a folder that is empty or not there.
 */
@Mojo(name = "import", requiresProject = false, aggregator = true, threadSafe = true)
public final class ImportMojo extends AbstractMojo {
  private static final String AUTO = "auto";

  /** The spreadsheet. */
  @Parameter(property = "plumbline.import.from")
  private @Nullable File from;

  /** The content folder to write. */
  @Parameter(property = "plumbline.content", defaultValue = "${basedir}/content", required = true)
  private File content;

  /**
   * How the sheets say what is expected: {@code across} for levels as columns, {@code down} for
   * levels as rows, {@code criteria} for one row an expectation, or {@code auto}, to find it out
   * for each sheet.
   */
  @Parameter(property = "plumbline.import.layout", defaultValue = AUTO, required = true)
  private String layout;

  /** A YAML file that says what cannot be found out, such as which names are levels. */
  @Parameter(property = "plumbline.import.mapping")
  private @Nullable File mapping;

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
    Goal.of(getLog(), UnknownProperties.among(plugin, given, pom), skip).run(this::make);
  }

  private void make(GoalLog log) throws MojoExecutionException, MojoFailureException {
    FolderNames names = new FolderNames(root.toPath());
    ImportRequest request = request();
    try {
      ImportResult result = SheetImport.of(request);
      new ImportLog(log, names.of(content.toPath()), plugin.getId()).print(result);
      if (result.fails()) {
        throw new MojoFailureException("Nothing was imported, because of the errors above.");
      }
    } catch (ExistingFilesException e) {
      throw new MojoExecutionException(existing(names.of(content.toPath()), e), e);
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The spreadsheet could not be imported");
    }
  }

  private ImportRequest request() throws MojoExecutionException {
    if (from == null) {
      throw new MojoExecutionException(
          "plumbline.import.from must be a spreadsheet: -Dplumbline.import.from=ladder.xlsx");
    }
    ImportRequest request = ImportRequest.of(from.toPath(), content.toPath());
    request = mapping == null ? request : request.withMapping(mapping.toPath());
    return layout.equals(AUTO) ? request : request.withLayout(kind(layout));
  }

  private static LayoutKind kind(String layout) throws MojoExecutionException {
    return LayoutKind.of(layout)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "plumbline.import.layout is \""
                        + layout
                        + "\", and must be one of "
                        + Arrays.stream(LayoutKind.values())
                            .map(LayoutKind::id)
                            .collect(Collectors.joining(", "))
                        + ", "
                        + AUTO
                        + "."));
  }

  private static String existing(String folder, ExistingFilesException files) {
    return "Nothing was written, because there is something in the folder "
        + folder
        + " already: "
        + String.join(", ", files.names())
        + ". To import into another folder, name it by plumbline.content.";
  }
}
