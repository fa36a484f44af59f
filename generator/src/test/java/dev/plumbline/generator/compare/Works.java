package dev.plumbline.generator.compare;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** A framework being put together for a test. Levels are called {@code family/track/id}. */
final class Works {
  private static final String VOCABULARY =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: design, name: Design, kind: ic}
        - {id: management, name: Management, kind: management}
        - {id: advice, name: Advice, kind: other}
      dimensions:
        - {id: glass, name: Glass, stages: [{id: one, name: One}, {id: two, name: Two}]}
        - {id: trade, name: Trade}
        - {id: people, name: People, tracks: [management]}
      """;

  private final List<SourceFile> files = new ArrayList<>();

  Works() {
    files.add(new SourceFile("framework.yaml", VOCABULARY));
  }

  Works family(String id, String... lines) {
    String text = "name: " + id + "\n" + String.join("\n", lines) + "\n";
    files.add(new SourceFile("families/" + id + "/family.yaml", text));
    return this;
  }

  /**
   * A level.
   *
   * @param lines of its front matter
   */
  Works level(String ref, int grade, String... lines) {
    return written(ref, grade, "## Glass\n\n- Blows lamps at " + ref + "\n", lines);
  }

  /**
   * The same.
   *
   * @param text what it says
   */
  Works written(String ref, int grade, String text, String... lines) {
    String head = "title: " + ref + "\ngrade: " + grade + "\n" + String.join("\n", lines);
    files.add(new SourceFile("families/" + ref + ".md", "---\n" + head + "\n---\n" + text));
    return this;
  }

  Framework framework() {
    return ReadFramework.of(new SourceTree(files, List.of(), List.of(), List.of(), List.of()))
        .value();
  }

  static Family family(Framework framework, String id) {
    return framework.families().stream()
        .filter(family -> family.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Level level(Framework framework, String ref) {
    return framework.families().stream()
        .flatMap(family -> family.levels().stream())
        .filter(level -> level.ref().toString().equals(ref))
        .findFirst()
        .orElseThrow();
  }

  static List<String> names(List<Level> levels) {
    return levels.stream().map(level -> level.ref().toString()).toList();
  }
}
