package dev.plumbline.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs what is measured, each time in a fresh process.
 *
 * @param maven the command
 * @param plugin group, artifact and version
 * @param settings lets Maven find what the main build has downloaded
 * @param repository where the plugin is installed
 * @param folder where the processes run; its {@code .mvn/jvm.config} holds the options too
 * @param options what a virtual machine is told
 */
record Builds(
    String maven, String plugin, Path settings, Path repository, Path folder, List<String> options)
    implements Builder {

  /** Fetches all that the plugin needs into its repository, so that no run waits for it. */
  void prepare() throws IOException, InterruptedException {
    maven("-Dplumbline.skip=true");
  }

  /** The goal that does nothing. */
  Usage empty() throws IOException, InterruptedException {
    return maven("-o", "-Dplumbline.skip=true");
  }

  @Override
  public Usage build(Path content, Path site) throws IOException, InterruptedException {
    return maven("-o", "-Dplumbline.content=" + content, "-Dplumbline.site=" + site);
  }

  /** As a user runs it, from a folder without a pom. */
  private Usage maven(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(maven, "-B", "-q"));
    command.add("-s" + settings);
    command.add("-Dmaven.repo.local=" + repository);
    command.add(plugin + ":build");
    command.addAll(List.of(options));
    return Usage.of(command, folder);
  }

  /** The floor's own part, with as many files of the same sizes as a site has. */
  double floor(Path content, Path made, SiteFiles site) throws IOException, InterruptedException {
    Path wanted = folder.resolve("wanted.txt");
    Files.write(
        wanted,
        site.files().entrySet().stream().map(f -> f.getValue().size() + " " + f.getKey()).toList());
    Usage usage = java(Floor.class, content.toString(), wanted.toString(), made.toString());
    return Double.parseDouble(usage.output().strip());
  }

  /** Builds in one process of the library. */
  List<Sample> warm(Path content, String level, Path sites, int runs)
      throws IOException, InterruptedException {
    String[] arguments = {content.toString(), level, sites.toString(), String.valueOf(runs)};
    return Sample.read(java(WarmBuilds.class, arguments).output());
  }

  private Usage java(Class<?> main, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return Usage.of(command, folder);
  }

  /** Removes a folder with all that is in it, so that the next run begins with nothing. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<File> files = all.map(Path::toFile).sorted((a, b) -> b.compareTo(a)).toList();
      for (File file : files) {
        if (!file.delete()) {
          throw new IOException(String.format(Locale.ROOT, "cannot remove %s", file));
        }
      }
    }
  }
}
