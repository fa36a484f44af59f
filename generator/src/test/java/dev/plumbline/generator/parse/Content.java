package dev.plumbline.generator.parse;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A content folder made of a few lines: two tracks, three dimensions, one family. */
public final class Content {
  private final Map<String, String> files = new TreeMap<>();

  public Content() {
    with(
        "framework.yaml",
        """
        name: Example
        tracks:
          - {id: ic, name: Individual contributor, kind: ic}
          - {id: management, name: Management, kind: management}
        dimensions:
          - {id: mastery, name: Technical mastery}
          - {id: impact, name: Impact}
          - {id: people, name: People, tracks: [management]}
        """);
    with("families/engineering/family.yaml", "name: Engineering\n");
  }

  public Content with(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** A level of engineering. */
  public Content level(String name, int grade, String keys, String body) {
    return with(
        "families/engineering/" + name + ".md",
        "---\ntitle: Title\ngrade: " + grade + "\n" + keys + "---\n" + body);
  }

  public Parsed<Framework> read(String... audiences) {
    List<SourceFile> sources =
        files.entrySet().stream().map(e -> new SourceFile(e.getKey(), e.getValue())).toList();
    SourceTree tree = new SourceTree(sources, List.of(), List.of(), List.of(), List.of());
    return ReadFramework.of(tree, audiences);
  }

  public Framework framework(String... audiences) {
    return read(audiences).value();
  }
}
