package dev.plumbline.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Frameworks that say the same words wherever words may stand. */
public final class HostileContent {
  /** Of files that can be built; EVIL stands in quotes of YAML, WORDS in a line of Markdown. */
  private static final Map<String, String> SOUND =
      Map.of(
          "framework.yaml",
          """
          name: "EVIL"
          summary: "EVIL"
          version: "1.0.0"
          owner: "EVIL"
          tracks:
            - {id: ic, name: "ic EVIL", kind: ic}
            - {id: management, name: "m EVIL", kind: management}
          grades: [{grade: 1, name: "EVIL", scope: "EVIL", pay: band}]
          pay: [{id: band, name: "EVIL", range: "EVIL"}]
          scales: [{id: scope, name: "EVIL", steps: [{id: own, name: "EVIL"}]}]
          activities: [{id: making, name: "making EVIL", kind: making}, {id: rest, name: "rest EVIL", kind: other}]
          sections: [{id: deeper, name: "deeper EVIL"}]
          accept: [{code: forced-switch, at: crew/ic/one, reason: "EVIL"}]
          dimensions:
            - id: craft
              name: "craft EVIL"
              stages: [{id: s, name: "EVIL", summary: "EVIL", signals: ["EVIL"]}]
            - {id: people, name: "people EVIL"}
          """,
          "families/crew/family.yaml",
          """
          name: "EVIL"
          summary: "EVIL"
          owner: "EVIL"
          moves: [{from: ic/one, to: management/two, kind: lateral, entry: interview, note: "EVIL"}]
          """,
          "families/crew/ic/one.md",
          """
          ---
          title: "one EVIL"
          code: "EVIL"
          grade: 1
          aliases: ["EVIL"]
          scales: {scope: own}
          week: {making: 60, rest: 40}
          stages: {craft: s}
          notExpected: {people: "EVIL"}
          facts: {"EVIL": "EVIL"}
          ---
          WORDS

          ## craft

          WORDS

          - First WORDS
            - Such as WORDS
          - Second WORDS {.optional}

          ### WORDS

          - Third WORDS
          """,
          "families/crew/management/two.yaml",
          """
          title: "two EVIL"
          grade: 1
          week: {making: 10, rest: 90}
          expectations: {craft: {summary: "EVIL", criteria: [{text: "EVIL", topic: "EVIL", detail: "EVIL", examples: ["EVIL"]}]}}
          sections: {deeper: "EVIL"}
          """,
          "common/ic/one.md",
          "---\ngrade: 1\n---\n## craft\n\n- Shared WORDS\n",
          "glossary.yaml",
          "- {term: \"EVIL\", definition: \"EVIL\"}\n",
          "pages/page.md",
          "---\ntitle: \"EVIL\"\n---\n## WORDS\n\nWORDS\n",
          "CHANGELOG.md",
          "# WORDS\n\n## [Unreleased] WORDS\n\n- WORDS\n\n## [9.9.9] WORDS\n\nWORDS\n");

  /** Of files with a mistake wherever one can be made that quotes what is written there. */
  private static final Map<String, String> BROKEN =
      Map.of(
          "framework.yaml",
          """
          name: "EVIL"
          locale: "EVIL"
          "EVIL": x
          tracks:
            - {id: ic, name: "EVIL", kind: "EVIL"}
            - {id: management, name: m, kind: management, "EVIL": 1}
            - {id: "EVIL", name: n}
          grades: [{grade: "EVIL", pay: "EVIL"}, {grade: 1, pay: "EVIL"}]
          accept:
            - {code: "EVIL", at: crew/ic, reason: "EVIL"}
            - {code: gap, at: "EVIL", reason: "EVIL"}
          severity: {"EVIL": note, gap: "EVIL"}
          brand: {logo: "EVIL", accent: "EVIL"}
          source: {edit: "EVIL"}
          activities: [{id: making, name: "EVIL", kind: making}]
          dimensions:
            - {id: craft, name: "craft EVIL", group: "EVIL", stages: [{id: s, name: "EVIL"}], tracks: ["EVIL"]}
            - {id: people, name: "people", "EVIL": {}}
          """,
          "families/crew/family.yaml",
          """
          name: "EVIL"
          formerly: ["EVIL"]
          dimensions: ["EVIL"]
          moves: [{from: "EVIL", to: "ic/EVIL", kind: "EVIL", entry: "EVIL"}]
          levels: [{track: "EVIL", id: "EVIL", title: "EVIL"}]
          """,
          "families/crew/ic/one.md",
          """
          ---
          title: "EVIL"
          status: "EVIL"
          grade: 1
          pay: "EVIL"
          peers: ["EVIL"]
          scales: {"EVIL": "EVIL"}
          week: {"EVIL": 70, making: "EVIL"}
          stages: {craft: "EVIL", "EVIL": s}
          notExpected: {"EVIL": x}
          sameAs: {craft: "EVIL"}
          ---
          ## WORDS

          ## craft

          - a {#WORDS}
          - b {audience="EVIL"}
          - [c](WORDS.md) and [d](<WORDS>) and ![e](<../../../assets/WORDS.png>) and [f](#WORDS)
          - [g](javascript:WORDS) <b WORDS>h</b> <WORDS>
          """,
          "families/crew/ic/placeholder.md",
          "---\ntitle: \"EVIL\"\ngrade: 2\nstatus: placeholder\n---\n",
          "families/crew/ic/three.yaml",
          "title: \"EVIL\"\ngrade: 1\nexpectations: {\"EVIL\": [a]}\nsections: {\"EVIL\": b}\n",
          "pages/quote.md",
          "---\ntitle: \"EVIL\n---\nWORDS\n",
          "glossary.yaml",
          "- {term: \"EVIL\", \"EVIL\": \"EVIL\"}\n- *EVIL\n");

  private HostileContent() {}

  /** Writes a framework that can be built. */
  public static void writeSound(Path content, String words) throws IOException {
    write(SOUND, content, words);
  }

  /**
   * Writes a framework of mistakes.
   *
   * @param names of files, besides
   */
  public static void writeBroken(Path content, String words, List<String> names)
      throws IOException {
    write(BROKEN, content, words);
    for (String name : names) {
      String file = fileName(name);
      write(
          Map.of(
              "pages/" + file + ".md", "[a](b.md)\n",
              "assets/" + file + ".html", "<script>1</script>\n",
              "families/" + file + "/family.yaml", "name: a\n",
              "families/crew/ic/" + file + ".md", "---\ntitle: a\n---\n",
              file + ".txt", "a\n"),
          content,
          words);
    }
  }

  /** The words as far as a file of this machine can be called so. */
  static String fileName(String words) {
    String name = words.replace('/', '-').replace("\0", "");
    try {
      return Path.of(name).toString();
    } catch (InvalidPathException strange) {
      return name.replaceAll("[^ -~]", "x");
    }
  }

  private static void write(Map<String, String> files, Path content, String words)
      throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = content.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      String text = file.getValue().replace("EVIL", quoted(words));
      Files.writeString(path, text.replace("WORDS", words.replaceAll("\\R", " ").strip()));
    }
  }

  /** Within double quotes of YAML. */
  private static String quoted(String words) {
    StringBuilder yaml = new StringBuilder();
    words
        .chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                yaml.append('\\').append((char) c);
              } else if (c < ' '
                  || (c >= 0x7F && c <= 0xA0)
                  || c == 0x2028
                  || c == 0x2029
                  || c == 0xFEFF) {
                yaml.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                yaml.append((char) c);
              }
            });
    return yaml.toString();
  }
}
