package dev.plumbline.templates;

import java.nio.file.Files;
import java.nio.file.Path;

/** A framework that a test writes family by family. */
final class WrittenFramework {
  private static final String VOCABULARY =
      """
      name: Careers on the canal
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
      grades:
        - {grade: 4, pay: band}
        - {grade: 5, pay: band}
        - {grade: 6, pay: band}
      pay:
        - {id: band, name: Band A}
      dimensions:
        - id: locks
          name: Locks
          stages:
            - {id: works, name: Works them}
            - {id: mends, name: Mends them}
            - {id: builds, name: Builds them}
        - {id: crews, name: Crews, tracks: [management]}
        - {id: water, name: Water}
      """;

  private final Path content;

  WrittenFramework(Path content) throws Exception {
    this.content = content;
    write("framework.yaml", VOCABULARY);
  }

  /** Gives a track another name. */
  WrittenFramework renamed(String track, String name) throws Exception {
    write("framework.yaml", VOCABULARY.replace("name: " + track + ",", "name: " + name + ","));
    return this;
  }

  WrittenFramework family(String id, String yaml) throws Exception {
    write("families/" + id + "/family.yaml", "name: " + id + "\n" + yaml);
    return this;
  }

  WrittenFramework guide(String id, String title, String text) throws Exception {
    write("pages/" + id + ".md", "---\ntitle: " + title + "\n---\n" + text + "\n");
    return this;
  }

  BuiltSite build() throws Exception {
    return BuiltSite.of(content, content.resolveSibling("site"));
  }

  private void write(String path, String text) throws Exception {
    Path file = content.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
