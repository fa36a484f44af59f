package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes frameworks of several sizes, builds each, and prints what it took beside the floor. */
final class Benchmark {

  private final Builds builds;
  private final Path folder;

  private Benchmark(Builds builds, Path folder) {
    this.builds = builds;
    this.folder = folder;
  }

  /**
   * Measures. The system property {@code plumbline.benchmark.jvm} holds what all virtual machines
   * that are measured are told, with spaces between.
   *
   * @param arguments the folder to work in, the Maven command, the plugin, the repository where it
   *     is installed, the main build's local repository, the sizes with commas between them, the
   *     number of runs
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    // Maven looks for settings of a project in this folder and above it, and stops here.
    Files.createDirectories(folder.resolve(".mvn"));
    String options = System.getProperty("plumbline.benchmark.jvm", "").strip();
    Files.writeString(folder.resolve(".mvn").resolve("jvm.config"), options + "\n");
    Builds builds =
        new Builds(
            arguments[1],
            arguments[2],
            MavenSettings.write(folder, Path.of(arguments[4])),
            Path.of(arguments[3]),
            folder,
            options.isEmpty() ? List.of() : List.of(options.split(" +")));
    Benchmark benchmark = new Benchmark(builds, folder);
    builds.prepare();
    System.out.println(Result.HEADER);
    int runs = Integer.parseInt(arguments[6]);
    for (int size : Arrays.stream(arguments[5].split(",")).mapToInt(Integer::parseInt).toArray()) {
      System.out.println(benchmark.measure(Shape.of(size, runs)));
    }
  }

  private Result measure(Shape shape) throws IOException, InterruptedException {
    Path content = folder.resolve("content-" + shape.label());
    // Each run has a folder of its own: some file systems are slow to give out anew what was
    // removed a moment ago.
    Path sites = folder.resolve("sites-" + shape.label());
    Builds.remove(sites);
    Builds.remove(content);
    SyntheticFramework.write(content, shape);
    List<Usage> empty = new ArrayList<>();
    List<Usage> first = new ArrayList<>();
    List<Usage> second = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    long rewritten = 0;
    SiteFiles made = new SiteFiles(Map.of());
    // One after the other, so that a slow minute of the machine slows all of them alike.
    for (int run = 0; run < shape.runs(); run++) {
      Path site = sites.resolve("site-" + run);
      empty.add(builds.empty());
      first.add(builds.site(content, site));
      made = SiteFiles.of(site);
      second.add(builds.site(content, site));
      rewritten += SiteFiles.of(site).writtenSince(made);
      floor.add(builds.floor(content, sites.resolve("floor-" + run), made));
    }
    Builds.remove(sites);
    double emptySeconds = Usage.median(empty).seconds();
    double least = floor.stream().sorted().toList().get(floor.size() / 2);
    return new Result(
        made,
        Usage.median(first),
        Usage.median(second),
        rewritten,
        emptySeconds,
        emptySeconds + least);
  }
}
