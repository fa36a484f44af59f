package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The search index of a built site, read as its scripts read it. */
record BuiltSearch(List<Place> places, SortedMap<String, List<Integer>> terms) {
  static final String FOLDER = "assets/plumbline/data/search/";
  static final String INDEX = FOLDER + "index.js";

  private static final int FAMILY = 0;
  private static final int LEVEL = 1;
  private static final int CRITERION = 2;
  private static final int PASSAGE = 3;
  private static final int DIMENSION = 4;
  private static final int OUTSIDE = 8;
  private static final int LENGTHS = 33;
  private static final int TOPIC = 1;

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
    return new BuiltSearch(new Places(site).all(), terms(site));
  }

  /** The files of the index: all but the texts, and the list of words, which only typos need. */
  static Stream<String> files(BuiltSite site) {
    return site.files().keySet().stream()
        .filter(file -> file.startsWith(FOLDER) && !file.matches(".*/(texts-|vocabulary).*"))
        .map(site::text);
  }

  private static JsonNode data(BuiltSite site, String name) {
    return data(site.text(FOLDER + name + ".js"));
  }

  private static SortedMap<String, List<Integer>> terms(BuiltSite site) {
    SortedMap<String, List<Integer>> terms = new TreeMap<>();
    int parts = data(site, "index").get("parts").size();
    for (int part = 0; part < parts; part++) {
      JsonNode data = data(site, "words-" + part);
      String[] documents = data.get("documents").asString().split("!", -1);
      List<String> words = new ArrayList<>();
      for (String group : data.get("words").asString().split(" ", -1)) {
        List<String> all = List.of(group.split("/", -1));
        words.addAll(all.size() == 1 ? all : all.subList(1, all.size()));
      }
      assertThat(documents).hasSameSizeAs(words);
      for (int i = 0; i < documents.length; i++) {
        terms.put(words.get(i), documents(documents[i]));
      }
    }
    assertThat(String.join(" ", terms.keySet()))
        .isEqualTo(data(site, "vocabulary").get("words").asString());
    return terms;
  }

  /** The documents in whose name or text a word is. */
  private static List<Integer> documents(String lists) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String list : lists.split(" ", -1)) {
      List<Integer> numbers = numbers(list);
      int at = -1;
      for (int step : numbers.subList(1, numbers.size())) {
        at += step + 1;
        if (numbers.get(0) / LENGTHS != TOPIC) {
          found.add(at);
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean last = text.charAt(i) < ']';
      value = value * 28 + text.charAt(i) - (last ? '?' : ']');
      if (last) {
        numbers.add(value);
        value = 0;
      }
    }
    return numbers;
  }

  /** The data that a data script passes on. */
  static JsonNode data(String script) {
    assertThat(script).startsWith("plumbline.receive(").endsWith(");\n");
    return new ObjectMapper()
        .readTree(script.substring(script.indexOf('{'), script.lastIndexOf(')')));
  }

  /** The places in the order of their documents. */
  private static final class Places {
    private final BuiltSite site;
    private final int size;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, JsonNode> files = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private int family;

    private Places(BuiltSite site) {
      this.site = site;
      this.size = data(site, "index").get("texts").asInt();
    }

    private List<Place> all() {
      List<Integer> numbers =
          new ArrayList<>(numbers(data(site, "documents").get("structure").asString()));
      while (!numbers.isEmpty()) {
        int code = numbers.remove(0);
        int count = numbers.remove(0);
        if (code == LEVEL) {
          numbers.remove(0);
        }
        for (int i = 0; i < count; i++) {
          document(code, numbers);
        }
      }
      return places;
    }

    private void document(int code, List<Integer> numbers) {
      int kind = code % OUTSIDE;
      family += kind == FAMILY ? 1 : 0;
      int own = code < OUTSIDE ? family : 0;
      int name = counts.merge(own, 1, Integer::sum) - 1;
      JsonNode named = file("names-" + own);
      String address = named.get("addresses").get(name).asString();
      places.add(
          new Place(kind, address, named.get("names").get(name).asString() + "\n" + said("texts")));
      if (kind == DIMENSION) {
        numbers.remove(0);
      } else if (kind == LEVEL) {
        texts(CRITERION, numbers.remove(0), address);
        texts(PASSAGE, numbers.remove(0), address);
      }
    }

    private void texts(int kind, int count, String page) {
      for (int i = 0; i < count; i++) {
        places.add(new Place(kind, page + "#" + said("places"), said("texts")));
      }
    }

    private String said(String column) {
      int at = places.size();
      return file("texts-" + at / size).get(column).get(at % size).asString();
    }

    private JsonNode file(String name) {
      return files.computeIfAbsent(name, one -> data(site, one));
    }
  }
}
