package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The search index of a built site, read as its script reads it. */
record BuiltSearch(List<Place> places, SortedMap<String, List<Integer>> terms) {
  static final String INDEX = "assets/plumbline/data/search/index.js";

  private static final int CRITERION = 2;
  private static final int PASSAGE = 3;

  /**
   * A place that the search can find.
   *
   * @param text its names and what it says
   */
  record Place(int kind, String address, String text) {
    boolean isCriterion() {
      return kind == CRITERION;
    }
  }

  static BuiltSearch of(BuiltSite site) {
    JsonNode index = data(site.text(INDEX));
    List<JsonNode> parts = parts(site);
    List<Place> places = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    int[] named = {0};
    numbers(
        index.get("runs").asString(),
        number -> {
          run.add(number);
          if (run.size() == 5) {
            for (int i = 0; i < number; i++) {
              boolean own = run.get(0) != CRITERION && run.get(0) != PASSAGE;
              named[0] += own ? 1 : 0;
              places.add(place(index, parts, run.get(0), own, named[0] - 1, places.size()));
            }
            run.clear();
          }
        });
    return new BuiltSearch(places, terms(index));
  }

  private static List<JsonNode> parts(BuiltSite site) {
    List<JsonNode> parts = new ArrayList<>();
    for (String file = part(0); site.has(file); file = part(parts.size())) {
      parts.add(data(site.text(file)));
    }
    return parts;
  }

  private static String part(int number) {
    return INDEX.replace("index", "texts-" + number);
  }

  private static Place place(
      JsonNode index, List<JsonNode> parts, int kind, boolean own, int name, int at) {
    int size = index.get("part").asInt();
    JsonNode part = parts.get(at / size);
    String text = part.get("texts").get(at % size).asString();
    String address = index.get("addresses").get(name).asString();
    return own
        ? new Place(kind, address, index.get("names").get(name).asString() + "\n" + text)
        : new Place(kind, address + "#" + part.get("places").get(at % size).asString(), text);
  }

  private static SortedMap<String, List<Integer>> terms(JsonNode index) {
    String[] words = index.get("terms").asString().split(" ", -1);
    String[] documents = index.get("documents").asString().split("!", -1);
    assertThat(documents).hasSameSizeAs(words);
    SortedMap<String, List<Integer>> terms = new TreeMap<>();
    for (int i = 0; i < words.length; i++) {
      List<Integer> found = new ArrayList<>();
      for (String list : documents[i].split(" ", -1)) {
        int[] at = {-1};
        numbers(list, step -> found.add(at[0] += step + 1));
      }
      terms.put(words[i], found);
    }
    return terms;
  }

  private static void numbers(String text, IntConsumer number) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '#';
      value = value * 28 + digit % 28;
      if (digit < 28) {
        number.accept(value);
        value = 0;
      }
    }
  }

  /** The data that a data script passes on. */
  static JsonNode data(String script) {
    assertThat(script).startsWith("plumbline.receive(").endsWith(");\n");
    return new ObjectMapper()
        .readTree(script.substring(script.indexOf('{'), script.lastIndexOf(')')));
  }
}
