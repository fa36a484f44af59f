package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes frameworks of several sizes, builds each, and prints what it took. */
final class Benchmark {

  /** From this size on, one run must do. */
  private static final int LARGE = 50_000;

  private Benchmark() {}

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
    Optional<Hugo> hugo = Hugo.installed(folder);
    builds.prepare();
    System.out.println(hugo.map(Hugo::version).orElse("Hugo is not installed."));
    int runs = Integer.parseInt(arguments[6]);
    for (int pages : Arrays.stream(arguments[5].split(",")).mapToInt(Integer::parseInt).toArray()) {
      SizeRuns size = SizeRuns.prepare(builds, hugo, folder.resolve("pages-" + pages), pages);
      System.out.println(size.measure(pages < LARGE ? runs : 1));
    }
  }
}
