package dev.plumbline.generator.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of content files, split once a file; one instance belongs to one thread. */
final class FindingLines {
  private final Map<String, String> texts;
  private final Map<String, List<String>> lines = new HashMap<>();

  FindingLines(Map<String, String> texts) {
    this.texts = texts;
  }

  /** The line at a place; empty where the file has no such line. */
  String at(Place place) {
    List<String> all =
        lines.computeIfAbsent(place.path(), path -> texts.getOrDefault(path, "").lines().toList());
    return place.line() <= all.size() ? all.get(place.line() - 1) : "";
  }

  FindingKey keyOf(Finding finding) {
    Place place = finding.place();
    // A finding about the whole file does not depend on the text of its first line.
    String line = place.equals(Place.startOf(place.path())) ? "" : at(place);
    return new FindingKey(finding.code().id(), place.path(), finding.message(), line);
  }
}
