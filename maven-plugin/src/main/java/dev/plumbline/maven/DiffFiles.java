package dev.plumbline.maven;

import dev.plumbline.generator.DiffFormat;
import dev.plumbline.generator.DiffResult;
import dev.plumbline.generator.render.Theme;
import dev.plumbline.generator.report.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The files that a comparison is written to.
 *
 * @param folder the folder of the files
 */
record DiffFiles(Set<DiffFormat> formats, Path folder) {
  /**
   * Files of the forms that {@code plumbline.diff.formats} names.
   *
   * @throws MojoExecutionException if there is no such form
   */
  static DiffFiles of(@Nullable Collection<String> names, Path folder)
      throws MojoExecutionException {
    Set<DiffFormat> formats = new TreeSet<>();
    for (String name : names == null ? List.<String>of() : names) {
      if (name != null && !name.isBlank()) {
        formats.add(named(name.strip()));
      }
    }
    return new DiffFiles(formats, folder);
  }

  private static DiffFormat named(String name) throws MojoExecutionException {
    return DiffFormat.of(name)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    String.format(
                        Locale.ROOT,
                        "plumbline.diff.formats has \"%s\", but can have only: %s. Separate them"
                            + " with commas.",
                        name,
                        known())));
  }

  private static String known() {
    return Arrays.stream(DiffFormat.values())
        .map(DiffFormat::word)
        .collect(Collectors.joining(", "));
  }

  /** Writes the files and prints their paths. */
  void write(DiffResult result, Theme theme, GoalLog log, FolderNames names)
      throws MojoExecutionException {
    if (formats.isEmpty()) {
      return;
    }
    try {
      Map<String, String> texts = new LinkedHashMap<>();
      for (DiffFormat format : formats) {
        texts.put(format.file(), format.text(result, theme));
      }
      ReportFolder.write(folder, texts).forEach(file -> log.info("Comparison: " + names.of(file)));
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The comparison could not be written");
    }
  }
}
