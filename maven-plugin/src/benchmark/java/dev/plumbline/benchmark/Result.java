package dev.plumbline.benchmark;

import java.util.Locale;

/**
 * One row of the table.
 *
 * @param site what was made
 * @param first the build from nothing
 * @param second the build after it, with nothing changed
 * @param rewritten how many files the second build wrote
 * @param emptySeconds the goal that does nothing
 * @param floorSeconds the empty goal and the least work together
 */
record Result(
    SiteFiles site,
    Usage first,
    Usage second,
    long rewritten,
    double emptySeconds,
    double floorSeconds) {

  static final String HEADER =
      String.format(
          Locale.ROOT,
          "%8s %8s %8s %8s %8s %9s %8s %8s %8s %8s %8s",
          "pages",
          "wall s",
          "CPU s",
          "peak MB",
          "MB",
          "ms/page",
          "empty s",
          "floor s",
          "× floor",
          "again s",
          "written");

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%8d %8.2f %8.2f %8d %8.1f %9.3f %8.2f %8.2f %8.2f %8.2f %8d",
        site.pages(),
        first.seconds(),
        first.cpuSeconds(),
        first.peakMegabytes(),
        site.bytes() / 1e6,
        first.seconds() * 1000 / site.pages(),
        emptySeconds,
        floorSeconds,
        first.seconds() / floorSeconds,
        second.seconds(),
        rewritten);
  }
}
