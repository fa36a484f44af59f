package dev.plumbline.browser;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The pairs of criteria of levels that belong together, from the export of a framework. */
record ExportedPairs(JsonNode level) {
  /** The compared levels, each as "from to peer" or "from to step". */
  List<String> compared() {
    List<String> compared = new ArrayList<>();
    for (JsonNode peer : level.get("peers")) {
      compared.add(ref() + " " + peer.get("level").asString() + " peer");
    }
    if (level.has("predecessor")) {
      compared.add(level.get("predecessor").asString() + " " + ref() + " step");
    }
    return compared;
  }

  private String ref() {
    return level.get("ref").asString();
  }

  /** The pairs, each as "own theirs kind"; of the level before, "from criterion mark". */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (JsonNode peer : level.get("peers")) {
      for (JsonNode pair : peer.get("pairs")) {
        lines.add(line(pair, "own", pair.get("theirs").asString(), "kind"));
      }
    }
    for (JsonNode expectation : level.get("expectations")) {
      for (JsonNode topic : expectation.get("topics")) {
        topic.get("entries").forEach(entry -> change(entry, lines));
      }
    }
    return lines;
  }

  private void change(JsonNode entry, List<String> lines) {
    if (entry.has("id") && entry.path("change").has("from")) {
      String criterion = ref() + "#" + entry.get("id").asString();
      lines.add(line(entry.get("change"), "from", criterion, "mark"));
    }
  }

  private static String line(JsonNode of, String from, String to, String kind) {
    return of.get(from).asString() + " " + to + " " + of.get(kind).asString();
  }
}
