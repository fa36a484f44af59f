package dev.plumbline.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A level by its place: its file has the same name in a framework and in a project of Hugo. */
record HugoLevel(String family, String track, String prefix, int grade) {

  /** All levels of a family. */
  static List<HugoLevel> all(String family, Shape shape) {
    int lowest = shape.ic() - shape.management() + 1;
    return Stream.concat(
            IntStream.rangeClosed(1, shape.ic())
                .mapToObj(grade -> new HugoLevel(family, "ic", "ic", grade)),
            IntStream.rangeClosed(lowest, shape.ic())
                .mapToObj(grade -> new HugoLevel(family, "management", "m", grade)))
        .toList();
  }

  String code() {
    return prefix.equals("m") ? "M" + grade : "IC" + grade;
  }

  /** Its file in the family, without an ending. */
  String file() {
    return track + "/" + prefix + grade;
  }

  /** Its page, as Hugo looks it up. */
  String path() {
    return "/" + family + "/" + file();
  }

  /** The name of its sheet for a conversation. */
  String sheet() {
    return track + "." + prefix + grade;
  }

  /** Whether another is the next on the same track. */
  boolean leadsTo(HugoLevel other) {
    return track.equals(other.track) && grade + 1 == other.grade;
  }
}
