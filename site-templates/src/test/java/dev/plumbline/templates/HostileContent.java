package dev.plumbline.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A framework with hostile text in every field that takes words. */
public final class HostileContent {
  static final List<String> WORDS =
      List.of(
          "<script>alert(window.ran=1)</script>",
          "\\\"'><img src=x onerror=alert(window.ran=1)>${7*7}<#if x>",
          "&lt;script>alert(window.ran=1)&lt;/script>",
          "--></title></style></textarea></svg><svg/onload=alert(window.ran=1)>",
          "' onfocus=alert(window.ran=1) autofocus tabindex=1 style=x:expression(alert(1)) x='",
          "[a](https://example.org/?onclick=alert&#40;window.ran=1&#41;) `'><alert>`");

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(
              "framework.yaml",
              """
              name: "EVIL"
              summary: "EVIL"
              version: "EVIL"
              owner: {name: "EVIL", url: "https://example.org/EVIL"}
              source: {edit: "https://example.org/EVIL/{path}", feedback: "https://example.org/?EVIL={page}"}
              brand: {logo: assets/evil.svg}
              severity: {raw-html: "off"}
              tracks:
                - {id: ic, name: "EVIL", kind: ic, summary: "EVIL"}
                - {id: management, name: "x EVIL", kind: management}
              grades: [{grade: 1, name: "EVIL", scope: "EVIL", summary: "EVIL", pay: band}]
              groups: [{id: g, name: "EVIL", summary: "EVIL"}]
              pay: [{id: band, name: "EVIL", range: "EVIL"}]
              scales: [{id: scope, name: "EVIL", summary: "EVIL", steps: [{id: own, name: "EVIL", summary: "EVIL"}]}]
              activities: [{id: making, name: "EVIL", kind: making, summary: "EVIL"}, {id: rest, name: "x EVIL", kind: other}]
              sections: [{id: deeper, name: "EVIL", summary: "EVIL"}]
              dimensions:
                - id: craft
                  name: "EVIL"
                  group: g
                  summary: "EVIL"
                  stages: [{id: s, name: "EVIL", summary: "EVIL", signals: ["EVIL"], examples: ["EVIL"]}]
                - {id: people, name: "x EVIL"}
              """),
          Map.entry(
              "families/crew/family.yaml",
              """
              name: "EVIL"
              summary: "EVIL"
              owner: "EVIL"
              moves: [{from: ic/one, to: management/two, kind: lateral, entry: interview, note: "EVIL"}]
              """),
          Map.entry("families/crew/index.md", "## EVIL\n\nEVIL\n\nA span.\n"),
          Map.entry("families/crew/ic/index.md", "EVIL\n"),
          Map.entry(
              "families/crew/ic/one.md",
              """
              ---
              title: "EVIL"
              code: "EVIL"
              grade: 1
              aliases: ["EVIL"]
              owner: "EVIL"
              scales: {scope: own}
              week: {making: 60, rest: 40}
              stages: {craft: s}
              notExpected: {people: "EVIL"}
              facts: {"x EVIL": "EVIL"}
              ---
              EVIL <b onclick="alert(1)">x</b>

              ## Craft

              EVIL

              - EVIL {.tag}
                - EVIL <iframe src="javascript:alert(1)"></iframe>

                EVIL
              - [l](https://example.org "EVIL") <https://example.org/"onmouseover="x>

              ### EVIL

              - EVIL

              ## Deeper

              EVIL
              """),
          Map.entry("common/ic/one.md", "---\ngrade: 1\n---\n## Craft\n\n- EVIL\n"),
          Map.entry(
              "families/crew/management/two.yaml",
              """
              title: "EVIL"
              grade: 1
              week: {making: 10, rest: 90}
              expectations: {craft: {summary: "EVIL", criteria: [{text: "EVIL", topic: "EVIL", detail: "EVIL", examples: ["EVIL"]}]}}
              """),
          Map.entry(
              "glossary.yaml",
              """
              - {term: "EVIL", definition: "EVIL", aliases: ["img"]}
              - {term: span, definition: "EVIL"}
              """),
          Map.entry(
              "pages/page.md",
              """
              ---
              title: "EVIL"
              ---
              > [!NOTE]
              > EVIL

              ## EVIL

              A `EVIL` and
              <svg/onload=alert(1)>

              ```EVIL
              EVIL
              ```

              | EVIL | b |
              |---|---|
              | c | EVIL |

              ![EVIL](../assets/evil.svg "EVIL") and a span[^e]

              - [ ] EVIL

              [^e]: EVIL
              """),
          Map.entry(
              "assets/evil.svg",
              """
              <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">
              <circle r="4"/>
              </svg>
              """));

  private HostileContent() {}

  /** Writes the framework with all hostile words at once. */
  public static void write(Path content) throws IOException {
    write(content, String.join(" ", WORDS));
  }

  static void write(Path content, String evil) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = content.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue().replace("EVIL", evil));
    }
  }
}
