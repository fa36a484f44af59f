package dev.plumbline.generator.sheet;

import static dev.plumbline.generator.sheet.RandomTexts.quoted;

import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The content folder of a framework that nobody would write, drawn by a seed. */
final class RandomContent {
  /** All that levels can have, and one more. */
  private static final String GRADES =
      IntStream.rangeClosed(1, 9)
          .mapToObj(grade -> "{grade: " + grade + ", name: Grade of " + grade + "}")
          .collect(Collectors.joining(", ", "grades: [", "]\n"));

  private final RandomTexts texts;
  private final Map<String, String> files = new TreeMap<>();
  private final List<String> tracks = new ArrayList<>();
  private final List<String> dimensions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> ofFamily = new HashSet<>();
  private final Set<String> staged = new LinkedHashSet<>();

  private RandomContent(long seed) {
    this.texts = new RandomTexts(new Random(seed));
  }

  /** The content folder of a seed. */
  static SourceTree of(long seed) {
    RandomContent content = new RandomContent(seed);
    content.framework();
    int families = content.texts.number(1, 4);
    for (int i = 0; i < families; i++) {
      content.family("family-" + i);
    }
    content.common();
    List<SourceFile> sources =
        content.files.entrySet().stream()
            .map(file -> new SourceFile(file.getKey(), file.getValue()))
            .toList();
    return new SourceTree(sources, List.of(), List.of(), List.of(), List.of());
  }

  private void framework() {
    StringBuilder out = new StringBuilder("name: Round trip\ntracks:\n");
    for (int i = 0; i < texts.number(1, 4); i++) {
      String id = List.of("ic", "management", "t3", "7").get(i);
      tracks.add(id);
      named(out, id);
      out.append("    kind: ")
          .append(texts.pick(List.of("ic", "management", "other")))
          .append('\n');
    }
    if (texts.chance(3)) {
      out.append(GRADES);
    }
    int groups = texts.number(0, 3);
    out.append(groups > 0 ? "groups:\n" : "");
    IntStream.range(0, groups).forEach(i -> named(out, "group-" + i));
    out.append("dimensions:\n");
    for (int i = 0; i < texts.number(1, 6); i++) {
      dimension(out, "d" + i, groups);
    }
    if (texts.chance(2)) {
      out.append(
          "sections: [{id: growing-deeper, name: Growing deeper}, {id: more, name: More}]\n");
    }
    files.put("framework.yaml", out.toString());
  }

  private void named(StringBuilder out, String id) {
    named(out, id, unique());
  }

  private static void named(StringBuilder out, String id, String name) {
    out.append("  - id: ").append(quoted(id)).append('\n');
    out.append("    name: ").append(quoted(name)).append('\n');
  }

  /** A name in one family, which others may have for something else. */
  private String reused() {
    String name = "Ours " + texts.number(1, 9);
    return ofFamily.add(name) ? texts.chance(2) ? name : name.toUpperCase(Locale.ROOT) : unique();
  }

  /** A name that no other has, also when capitals do not count. */
  private String unique() {
    String name = texts.name();
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT).strip()); i++) {
      name = name + " " + i;
    }
    return name;
  }

  private void dimension(StringBuilder out, String id, int groups) {
    dimensions.add(id);
    named(out, id);
    if (groups > 0 && !texts.chance(4)) {
      out.append("    group: group-").append(texts.number(0, groups - 1)).append('\n');
    }
    if (texts.chance(4)) {
      out.append("    tracks: [").append(quoted(texts.pick(tracks))).append("]\n");
    }
    if (texts.chance(3)) {
      staged.add(id);
      out.append("    stages: [{id: one, name: One}, {id: two, name: \"=Two\"}]\n");
    }
  }

  private void family(String id) {
    StringBuilder out = new StringBuilder("name: " + quoted(texts.name()) + "\n");
    out.append(texts.chance(2) ? "order: " + texts.number(1, 9) + "\n" : "");
    out.append(texts.chance(8) ? "status: draft\n" : texts.chance(8) ? "status: legacy\n" : "");
    out.append(texts.chance(6) ? "common: false\n" : "");
    if (texts.chance(3)) {
      ofFamily.clear();
      out.append("dimensions:\n");
      List<String> own = new ArrayList<>(dimensions);
      own.removeIf(d -> texts.chance(4));
      for (String dimension : own.isEmpty() ? dimensions : own) {
        if (texts.chance(3)) {
          named(out, dimension, texts.chance(2) ? reused() : unique());
        } else {
          out.append("  - ").append(dimension).append('\n');
        }
      }
    }
    files.put("families/" + id + "/family.yaml", out.toString());
    for (String track : tracks) {
      int levels = texts.chance(5) ? 0 : texts.number(1, 4);
      int grade = 0;
      for (int i = 1; i <= levels; i++) {
        grade += texts.number(1, 2);
        level("families/" + id, track, i, grade);
      }
    }
  }

  private void level(String family, String track, int place, int grade) {
    String path = family + "/" + track + "/l" + place;
    StringBuilder out = new StringBuilder("title: " + quoted(texts.name()) + "\n");
    out.append("grade: ").append(grade).append('\n');
    out.append(texts.chance(3) ? "code: " + quoted(texts.name()) + "\n" : "");
    out.append(texts.chance(9) ? "status: placeholder\n" : "");
    List<String> silent = dimensions.stream().filter(d -> texts.chance(5)).toList();
    profile(out, silent, place == 1 ? "" : quoted(track + "/l1"));
    RandomLevel level = new RandomLevel(texts, String.valueOf(place));
    if (texts.chance(3)) {
      files.put(path + ".yaml", out + level.yaml(spoken(silent)));
    } else {
      files.put(path + ".md", "---\n" + out + "---\n" + level.body(spoken(silent)));
    }
  }

  /**
   * What the level says of dimensions in its head.
   *
   * @param first the first level of its track; empty for that one itself
   */
  private void profile(StringBuilder out, List<String> silent, String first) {
    List<String> claimed = staged.stream().filter(d -> texts.chance(2)).toList();
    if (!claimed.isEmpty()) {
      out.append("stages:\n");
      claimed.forEach(d -> out.append("  ").append(d).append(": two\n"));
    }
    List<String> not = new ArrayList<>(silent);
    not.removeAll(claimed);
    if (!first.isEmpty() && !not.isEmpty() && texts.chance(2)) {
      String same = not.remove(0);
      out.append("sameAs: {").append(same).append(": ").append(first).append("}\n");
    }
    not.removeIf(d -> texts.chance(2));
    if (!not.isEmpty()) {
      out.append("notExpected:\n");
      not.forEach(d -> out.append("  ").append(d).append(": Later.\n"));
    }
  }

  private List<String> spoken(List<String> silent) {
    return dimensions.stream().filter(d -> !silent.contains(d) && !texts.chance(4)).toList();
  }

  private void common() {
    if (texts.chance(2)) {
      String head = "---\ngrade: " + texts.number(1, 3) + "\n---\n";
      String body = new RandomLevel(texts, "shared").body(List.of(texts.pick(dimensions)));
      files.put("common/" + texts.pick(tracks) + "/shared.md", head + body);
    }
  }
}
