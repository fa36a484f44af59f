package dev.plumbline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A framework that is larger than any a person would write, uses every field, and has titles and
 * words of a length that no page can foresee. The same each time.
 */
final class LargeFramework {
  private static final int GRADES = 8;
  private static final int DIMENSIONS = 10;
  private static final int CRITERIA = 12;
  private static final List<String> FAMILIES = List.of("bridges", "signals");
  private static final List<String> TRACKS = List.of("ic", "management");
  private static final String LONG_WORD =
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter";
  private static final String LONG_TITLE =
      "Principal Distinguished Specialist for the Long-Term Maintenance of Movable Bridges and Locks"
          + " and Everything That Floats Between Them";
  private static final String[] WORDS =
      ("keeps each span safe for those who cross it by day and by night writes down what others"
              + " need listens before deciding finds the cause not the culprit agrees on dates with"
              + " the port and tells early when they will slip teaches two people a year")
          .split(" ");

  private final Path folder;
  private final Random random = new Random(11);

  private LargeFramework(Path folder) {
    this.folder = folder;
  }

  static void write(Path folder) throws IOException {
    LargeFramework framework = new LargeFramework(folder);
    framework.writeVocabulary();
    framework.writeProse();
    for (String family : FAMILIES) {
      framework.writeFamily(family);
      for (String track : TRACKS) {
        for (int grade = 1; grade <= GRADES; grade++) {
          framework.writeLevel(family, track, grade);
        }
      }
    }
  }

  private void writeVocabulary() throws IOException {
    write(
        "framework.yaml",
        """
        name: Careers of the %s harbour authority
        summary: "%s **%s**"
        version: 12.34.56-rc.7
        locale: en
        owner: {name: %s, url: "https://example.org/owner"}
        source: {edit: "https://git.example.org/edit/{path}#L{line}", feedback: "https://git.example.org/new?on={page}", history: "https://git.example.org/log/{path}"}
        tracks:
          - {id: ic, name: Individual contributor, kind: ic, summary: "%s"}
          - {id: management, name: Management, kind: management, summary: "%s"}
        groups:
          - {id: craft-group, name: Craft of %s, kind: craft, summary: "%s"}
          - {id: people-group, name: People, kind: people, summary: "%s"}
        scales:
          - {id: scope, name: Scope, summary: "%s", steps: [{id: task, name: A task, summary: "%s"}, {id: port, name: The whole port and all of its %s}]}
        activities:
          - {id: making, name: Making, kind: making, summary: "%s"}
          - {id: guiding, name: Guiding, kind: guiding}
          - {id: managing, name: %s, kind: managing}
        """
                .formatted(
                    LONG_WORD, words(20), LONG_WORD, LONG_WORD, words(9), words(9), LONG_WORD,
                    words(9), words(9), words(9), words(9), LONG_WORD, words(9), LONG_WORD)
            + "pay:\n"
            + lines(
                GRADES,
                "  - {id: band-%1$d, name: Band %1$d, range: from %1$d0 000 to %1$d9 999 a year}\n")
            + "grades:\n"
            + lines(
                GRADES,
                "  - {grade: %1$d, name: Grade of "
                    + LONG_WORD
                    + " %1$d, scope: "
                    + LONG_TITLE
                    + ", summary: The %1$d. of all., pay: band-%1$d}\n")
            + "dimensions:\n"
            + lines(
                DIMENSIONS,
                "  - {id: d%1$d, name: Dimension %1$d of "
                    + LONG_WORD
                    + ", summary: "
                    + words(12)
                    + ", group: "
                    + "craft-group"
                    + ", stages: [{id: s1, name: Begins, summary: Begins it, signals: [a, b], examples: [c]},"
                    + " {id: s2, name: "
                    + LONG_WORD
                    + ", summary: Grows, signals: ["
                    + LONG_WORD
                    + "]}]}\n")
            + "  - {id: crew, name: Crew, group: people-group, tracks: [management]}\n");
  }

  private void writeProse() throws IOException {
    write("index.md", "## " + LONG_TITLE + "\n\n" + words(60) + " " + LONG_WORD + "\n");
    write(
        "glossary.yaml",
        lines(30, "- {term: Span %1$d, aliases: [span-%1$d], definition: The **%1$d.** span.}\n")
            + "- {term: culprit, definition: "
            + LONG_WORD
            + "}\n");
    write(
        "pages/all.md",
        """
        ---
        title: %s
        ---
        > [!WARNING]
        > %s

        ## %s

        | a | b | c | d | e |
        |---|:-:|--:|---|---|
        | %s | x | 1 | %s | y |

        ```text
        %s
        ```

        - [x] done
        - [ ] not `%s` done[^1]

        1. ~~one~~
           > %s

        [a link to %s](../families/bridges/ic/g3.md) and https://example.org/%s

        [^1]: %s
        """
            .formatted(
                LONG_TITLE,
                words(20),
                LONG_WORD,
                LONG_WORD,
                words(12),
                words(40),
                LONG_WORD,
                words(9),
                LONG_WORD,
                LONG_WORD.repeat(3),
                words(9)));
  }

  private void writeFamily(String family) throws IOException {
    write(
        "families/" + family + "/family.yaml",
        """
        name: %s of %s
        summary: "%s"
        owner: %s
        moves:
          - {from: ic/g4, to: management/g4, kind: lateral, entry: application, note: "%s"}
          - {from: management/g4, to: ic/g4, kind: return, note: "%s"}
          - {from: ic/g5, to: management/g6, kind: promotion, entry: interview}
        """
            .formatted(family, LONG_WORD, words(20), LONG_TITLE, words(30), LONG_WORD));
    write("families/" + family + "/index.md", "## Why\n\n" + words(40) + "\n");
    for (String track : TRACKS) {
      write("families/" + family + "/" + track + "/index.md", words(30) + " " + LONG_WORD + "\n");
    }
  }

  private void writeLevel(String family, String track, int grade) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        ---
        title: %s %s
        code: %s%d
        aliases: [%s]
        grade: %d
        destination: %b
        scales: {scope: %s}
        week: {making: 55, guiding: 30, managing: 15}
        stages: {d1: s1, d2: {stage: s2, optional: true}}
        facts: {Usual time: two years, "%s": "%s"}
        ---
        %s

        """
            .formatted(
                grade % 2 == 0 ? LONG_TITLE : LONG_WORD,
                grade,
                track.equals("ic") ? "IC" : "MANAGEMENT-",
                grade,
                LONG_TITLE,
                grade,
                grade == 5,
                grade < 4 ? "task" : "port",
                LONG_WORD,
                LONG_WORD,
                words(30)));
    for (int dimension = 1; dimension <= DIMENSIONS; dimension++) {
      text.append("## d").append(dimension).append("\n\n").append(words(20)).append("\n\n");
      appendCriteria(text, dimension);
    }
    text.append("## Growing deeper\n\n")
        .append(words(40))
        .append(' ')
        .append(LONG_WORD)
        .append('\n');
    write("families/" + family + "/" + track + "/g" + grade + ".md", text.toString());
  }

  private void appendCriteria(StringBuilder text, int dimension) {
    for (int one = 1; one <= CRITERIA; one++) {
      if (one == CRITERIA / 2) {
        text.append("\n### ").append(LONG_WORD).append("\n\n");
      }
      text.append("- ").append(words(14)).append(one % 5 == 0 ? " " + LONG_WORD : "");
      text.append(" {#c%d-%d%s}\n".formatted(dimension, one, one % 4 == 0 ? " .optional" : ""));
      if (one % 3 == 0) {
        text.append("  - ").append(words(10)).append("\n  - ").append(LONG_WORD).append('\n');
      }
      if (one % 6 == 0) {
        text.append("\n  ").append(words(12)).append("\n\n");
      }
    }
    text.append('\n');
  }

  private static String lines(int count, String pattern) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(pattern::formatted)
        .collect(Collectors.joining());
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(index -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
