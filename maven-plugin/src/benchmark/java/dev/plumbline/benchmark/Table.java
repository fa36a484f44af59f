package dev.plumbline.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What the builds of one size took.
 *
 * @param plumbline in a fresh process each
 * @param warm Plumbline's in one process
 * @param emptySeconds the goal that does nothing
 * @param leastSeconds the least work, without the empty goal
 */
record Table(
    Competitor plumbline,
    Optional<Competitor> hugo,
    List<Sample> warm,
    double emptySeconds,
    double leastSeconds) {

  private static final String HEADER =
      format(
          "%-5s %-16s %8s %8s %8s %8s %8s %8s %8s %8s %8s",
          "JVM",
          "build",
          "wall s",
          "CPU s",
          "peak MB",
          "written",
          "beyond s",
          "× floor",
          "Hugo s",
          "Hugo CPU",
          "× Hugo");

  private static final String NO_HUGO = format(" %8s %8s %8s", "-", "-", "-");

  @Override
  public String toString() {
    StringJoiner lines = new StringJoiner("\n", "\n", "");
    lines.add("Plumbline: " + size(plumbline.site()));
    hugo.ifPresent(found -> lines.add("Hugo: " + size(found.site())));
    lines.add(format("empty goal %.2f s, floor %.2f s", emptySeconds, floorSeconds()));
    lines.add(HEADER);
    for (Change change : Change.values()) {
      lines.add(fresh(change));
    }
    for (Change change : Change.values()) {
      Sample sample = Sample.median(warm, change);
      lines.add(ours("warm", sample) + format(" %8s %8s", "-", "-") + NO_HUGO);
    }
    return lines.toString();
  }

  private static String size(SiteFiles site) {
    return format("%d pages, %.1f MB", site.pages(), site.bytes() / 1e6);
  }

  private double floorSeconds() {
    return emptySeconds + leastSeconds;
  }

  private String fresh(Change change) {
    Sample sample = Sample.median(plumbline.samples(), change);
    double seconds = sample.usage().seconds();
    return ours("fresh", sample)
        + format(" %8.2f %8.2f", seconds - emptySeconds, seconds / floorSeconds())
        + hugo.map(found -> beside(Sample.median(found.samples(), change).usage(), seconds))
            .orElse(NO_HUGO);
  }

  private static String ours(String machine, Sample sample) {
    Usage usage = sample.usage();
    return format(
        "%-5s %-16s %8.3f %8.3f %8d %8d",
        machine,
        sample.change().label,
        usage.seconds(),
        usage.cpuSeconds(),
        usage.peakMegabytes(),
        sample.written());
  }

  private static String beside(Usage hugo, double seconds) {
    return format(
        " %8.2f %8.2f %8.2f", hugo.seconds(), hugo.cpuSeconds(), seconds / hugo.seconds());
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
