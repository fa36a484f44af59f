package dev.plumbline.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
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

  private static final Pattern COUNTED = Pattern.compile("WORDS_(\\d+)");

  private final Path folder;
  private final Random random = new Random(11);

  private LargeFramework(Path folder) {
    this.folder = folder;
  }

  static void write(Path folder) throws IOException {
    LargeFramework framework = new LargeFramework(folder);
    framework.write("framework.yaml", framework.template("framework.yaml"));
    framework.write("glossary.yaml", framework.template("glossary.yaml"));
    framework.write("index.md", framework.template("index.md"));
    framework.write("pages/all.md", framework.template("page.md"));
    for (String family : FAMILIES) {
      framework.writeFamily(family);
      for (String track : TRACKS) {
        for (int grade = 1; grade <= GRADES; grade++) {
          framework.writeLevel(family, track, grade);
        }
      }
    }
  }

  /** A template of a content file, without its words. */
  private String template(String name) throws IOException {
    try (InputStream text = LargeFramework.class.getResourceAsStream("/large/" + name)) {
      String written =
          new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
      return COUNTED
          .matcher(written)
          .replaceAll(found -> words(Integer.parseInt(found.group(1))))
          .replace("LONG_WORD", LONG_WORD)
          .replace("LONG_TITLE", LONG_TITLE);
    }
  }

  private void writeFamily(String family) throws IOException {
    write(
        "families/" + family + "/family.yaml",
        String.format(
            Locale.ROOT,
            """
        name: %s of %s
        summary: "%s"
        owner: %s
        moves:
          - {from: ic/g4, to: management/g4, kind: lateral, entry: application, note: "%s"}
          - {from: management/g4, to: ic/g4, kind: return, note: "%s"}
          - {from: ic/g5, to: management/g6, kind: promotion, entry: interview}
        """,
            family,
            LONG_WORD,
            words(20),
            LONG_TITLE,
            words(30),
            LONG_WORD));
    write("families/" + family + "/index.md", "## Why\n\n" + words(40) + "\n");
    for (String track : TRACKS) {
      write("families/" + family + "/" + track + "/index.md", words(30) + " " + LONG_WORD + "\n");
    }
  }

  private void writeLevel(String family, String track, int grade) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        template("level.md")
            .replace("TITLE", grade % 2 == 0 ? LONG_TITLE : LONG_WORD)
            .replace("CODE", track.equals("ic") ? "IC" : "MANAGEMENT-")
            .replace("GRADE", Integer.toString(grade))
            .replace("DESTINATION", Boolean.toString(grade == 5))
            .replace("SCOPE", grade < 4 ? "task" : "port"));
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
      text.append(
          String.format(
              Locale.ROOT, " {#c%d-%d%s}\n", dimension, one, one % 4 == 0 ? " .optional" : ""));
      if (one % 3 == 0) {
        text.append("  - ").append(words(10)).append("\n  - ").append(LONG_WORD).append('\n');
      }
      if (one % 6 == 0) {
        text.append("\n  ").append(words(12)).append("\n\n");
      }
    }
    text.append('\n');
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
