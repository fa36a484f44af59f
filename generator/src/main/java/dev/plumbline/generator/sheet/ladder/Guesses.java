package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.sheet.layout.NamedTable;
import dev.plumbline.generator.sheet.layout.NumberRow;
import dev.plumbline.generator.sheet.layout.SheetLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What sheets do not say, and was taken for what it most probably is. */
final class Guesses {
  private final Set<String> tracks = new LinkedHashSet<>();
  private final Map<String, Set<String>> unknown = new LinkedHashMap<>();
  private final Map<String, Set<String>> twins = new LinkedHashMap<>();
  private final List<String> facts = new ArrayList<>();
  private final List<String> amongTexts = new ArrayList<>();

  /** Remembers that a level does not say on which track of a family it is. */
  void track(String family, String track) {
    tracks.add(family + "/" + track);
  }

  /** Remembers that nothing at all tells whether those on a level manage people. */
  void unknown(String family, SheetLevel level) {
    unknown.computeIfAbsent(family, name -> new LinkedHashSet<>()).add(level.name());
  }

  /** Remembers that a level is called as another one in the same row is. */
  void twin(String family, SheetLevel level) {
    twins.computeIfAbsent(family, name -> new LinkedHashSet<>()).add(level.name());
  }

  /** Remembers the rows with numbers. */
  void numbers(NamedTable table) {
    for (NumberRow row : table.table().numbers()) {
      String name = row.label().text().plain().strip().replaceAll("\\s+", " ");
      String place = table.sheet() + "!" + row.label().name();
      (row.fact() ? facts : amongTexts).add("\"" + name + "\" (" + place + ")");
    }
  }

  /** The families, each with a track, whose levels do not all say that they are on it. */
  Set<String> tracks() {
    return tracks;
  }

  /** The levels of which nothing tells whether they manage people, by families. */
  String unknown() {
    return byFamily(unknown);
  }

  /** The levels that are called as others in the same row are, by families. */
  String twins() {
    return byFamily(twins);
  }

  /** The rows of numbers that became facts. */
  String facts() {
    return String.join(", ", facts);
  }

  /** The rows with numbers and texts that became expectations. */
  String amongTexts() {
    return String.join(", ", amongTexts);
  }

  /** Levels behind the names of their families: "Design: D1, D2; Research: R1". */
  static String byFamily(Map<String, Set<String>> levels) {
    return levels.entrySet().stream()
        .map(family -> family.getKey() + ": " + String.join(", ", family.getValue()))
        .collect(Collectors.joining("; "));
  }
}
