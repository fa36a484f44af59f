package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Builds again and again in one process, as a preview would. */
final class WarmBuilds {

  private static final Duration WARM_UP = Duration.ofSeconds(20);

  private final Path content;
  private final String level;
  private final Path sites;
  private int rounds;

  private WarmBuilds(Path content, String level, Path sites) {
    this.content = content;
    this.level = level;
    this.sites = sites;
  }

  /**
   * Builds until the process is warm, at least one round; then as often as is told, and prints what
   * these builds took.
   *
   * @param arguments the content folder, the file in it in which a word is changed, the folder for
   *     the sites, the number of runs
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    WarmBuilds builds = new WarmBuilds(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
    long start = System.nanoTime();
    do {
      builds.round();
    } while (System.nanoTime() - start < WARM_UP.toNanos());
    List<Sample> samples = new ArrayList<>();
    for (int run = 0; run < Integer.parseInt(arguments[3]); run++) {
      samples.addAll(builds.round());
    }
    System.out.println(Sample.print(samples));
  }

  /** Begins with a library that has built nothing, for a cold build. */
  private List<Sample> round() throws IOException, InterruptedException {
    Path site = sites.resolve("site-" + rounds++);
    Competitor library = new Competitor(new Library(), content, level);
    for (Change change : Change.values()) {
      library.build(change, site);
    }
    return library.samples();
  }
}
