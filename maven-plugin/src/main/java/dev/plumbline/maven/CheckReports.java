package dev.plumbline.maven;

import dev.plumbline.generator.report.GitHubAnnotations;
import dev.plumbline.generator.report.ReportFolder;
import dev.plumbline.generator.report.ReportFormat;
import dev.plumbline.generator.report.ReportedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a check writes besides the log.
 *
 * @param formats the files that are written
 * @param folder the folder of the files
 * @param host the code host that shows findings at their lines
 */
record CheckReports(Set<ReportFormat> formats, Path folder, AnnotationHost host) {
  /**
   * Reports of the forms that {@code plumbline.report} names, and the one that the host asks for.
   *
   * @throws MojoExecutionException if there is no such form
   */
  static CheckReports of(@Nullable Collection<String> names, Path folder, AnnotationHost host)
      throws MojoExecutionException {
    Set<ReportFormat> formats = new TreeSet<>();
    for (String name : names == null ? List.<String>of() : names) {
      formats.add(named(name == null ? "" : name.strip()));
    }
    if (host == AnnotationHost.GITLAB) {
      formats.add(ReportFormat.GITLAB);
    }
    return new CheckReports(formats, folder, host);
  }

  private static ReportFormat named(String name) throws MojoExecutionException {
    return ReportFormat.of(name)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    String.format(
                        Locale.ROOT,
                        "plumbline.report has \"%s\", but can have only: %s. Separate them with"
                            + " commas.",
                        name,
                        known())));
  }

  private static String known() {
    return Arrays.stream(ReportFormat.values())
        .map(ReportFormat::word)
        .collect(Collectors.joining(", "));
  }

  /** Writes the files and prints their paths, then the commands for the host. */
  void tell(ReportedRun run, GoalLog log, FolderNames names) throws MojoExecutionException {
    for (Path file : write(run)) {
      log.info("Report: " + names.of(file));
    }
    if (host == AnnotationHost.GITHUB) {
      log.command(GitHubAnnotations.lines(run));
    }
  }

  private List<Path> write(ReportedRun run) throws MojoExecutionException {
    if (formats.isEmpty()) {
      return List.of();
    }
    try {
      return ReportFolder.write(folder, formats, run);
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The reports could not be written");
    }
  }
}
