package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The builds of a framework of one size. */
final class SizeRuns {

  private final Builds builds;
  private final Path folder;
  private final Path content;
  private final String level;
  private final Competitor plumbline;
  private final Optional<Competitor> hugo;
  private final List<Double> empty = new ArrayList<>();
  private final List<Double> floor = new ArrayList<>();

  private SizeRuns(Builds builds, Optional<Hugo> hugo, Path folder, Shape shape) {
    this.builds = builds;
    this.folder = folder;
    content = folder.resolve("content");
    // A level with a peer, so that pages on two levels change too.
    String path = "family-0/ic/ic" + shape.ic() + ".md";
    level = "families/" + path;
    plumbline = new Competitor(builds, content, level);
    this.hugo = hugo.map(found -> new Competitor(found, folder.resolve("hugo"), "content/" + path));
  }

  /** Writes a framework that makes a number of pages. */
  static SizeRuns prepare(Builds builds, Optional<Hugo> hugo, Path folder, int pages)
      throws IOException {
    Builds.remove(folder);
    Shape shape = Shape.of(pages);
    SizeRuns size = new SizeRuns(builds, hugo, folder, shape);
    SyntheticFramework.write(size.content, shape);
    if (hugo.isPresent()) {
      HugoProject.write(size.content, folder.resolve("hugo"), shape);
    }
    return size;
  }

  /** Measures, removes what was made, and tells the medians. */
  Table measure(int runs) throws IOException, InterruptedException {
    // Each run has folders of its own: some file systems are slow to give out anew what was
    // removed a moment ago.
    for (int run = 0; run < runs; run++) {
      fresh(folder.resolve("fresh-" + run));
    }
    List<Sample> warm = builds.warm(content, level, folder.resolve("warm"), runs);
    Builds.remove(folder);
    return new Table(plumbline, hugo, warm, middle(empty), middle(floor));
  }

  /** One after the other, so that a slow minute of the machine slows all of them alike. */
  private void fresh(Path sites) throws IOException, InterruptedException {
    empty.add(builds.empty().seconds());
    for (Change change : Change.values()) {
      plumbline.build(change, sites.resolve("site"));
      if (hugo.isPresent()) {
        hugo.get().build(change, sites.resolve("hugo"));
      }
    }
    floor.add(builds.floor(content, sites.resolve("floor"), plumbline.site()));
  }

  private static double middle(List<Double> seconds) {
    return seconds.stream().sorted().toList().get(seconds.size() / 2);
  }
}
