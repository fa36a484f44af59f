package dev.plumbline.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one build took.
 *
 * @param change what it came after
 * @param written how many files it made, or wrote anew
 */
record Sample(Change change, Usage usage, long written) {

  /** The middle one by time, of those after a change. */
  static Sample median(List<Sample> samples, Change change) {
    List<Sample> sorted =
        samples.stream()
            .filter(sample -> sample.change == change)
            .sorted(Comparator.comparingDouble(sample -> sample.usage.seconds()))
            .toList();
    return sorted.get(sorted.size() / 2);
  }

  /** The samples as another process of the benchmark reads them. */
  static String print(List<Sample> samples) {
    return samples.stream().map(Sample::line).collect(Collectors.joining("\n"));
  }

  private String line() {
    return String.join(
        " ",
        change.name(),
        String.valueOf(usage.seconds()),
        String.valueOf(usage.cpuSeconds()),
        String.valueOf(usage.peakMegabytes()),
        String.valueOf(written));
  }

  static List<Sample> read(String printed) {
    return printed.lines().map(line -> read(line.split(" "))).toList();
  }

  private static Sample read(String[] fields) {
    Usage usage =
        new Usage(
            Double.parseDouble(fields[1]),
            Double.parseDouble(fields[2]),
            Long.parseLong(fields[3]),
            "");
    return new Sample(Change.valueOf(fields[0]), usage, Long.parseLong(fields[4]));
  }
}
