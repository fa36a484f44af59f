package dev.plumbline.browser;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which criteria of a level and of others belong together, by the export of the framework. */
record ExportedPairs(JsonNode level) {
  /** The levels that it is compared with, each as "from to peer" or "from to step". */
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

  /** Pairs, each as "own theirs kind"; of the level before it "from criterion mark". */
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
