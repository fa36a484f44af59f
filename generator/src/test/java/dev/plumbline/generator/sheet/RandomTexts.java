package dev.plumbline.generator.sheet;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that a sheet, YAML or Markdown could take for something else, drawn by a seed. */
final class RandomTexts {
  private static final int LONG = 200;
  private static final int VERY_LONG = 9_000;

  private static final List<String> WORDS =
      List.of(
          "Finds",
          "the",
          "cause",
          "of",
          "défauts",
          "Ärger",
          "на",
          "アトラクション",
          "日本語で話す",
          "العربية",
          "עברית",
          "e\u0301te\u0301",
          "👩🏽\u200D🔧",
          "🎡",
          "it's",
          "\"so\"",
          "«so»",
          "rides",
          "C#",
          "R&D",
          "1.5",
          "50%",
          "IC5",
          "team's",
          "a/b",
          "x_y_z",
          "_x000D_",
          "snake_case_",
          "~5",
          "=1+1",
          "+1",
          "-1",
          "@all",
          "＝1",
          "a;=b",
          "'tis",
          "''",
          "(see",
          "note)",
          "https://example.org/a_b?c=d&e=f",
          "a|b",
          "&lt;",
          "10>9",
          "a:b",
          "#1",
          "no.",
          "e.g.",
          "{x}",
          "$5",
          "^",
          "!");

  /** Whole texts that look like something else. */
  private static final List<String> LOOKALIKES =
      List.of(
          "42",
          "007",
          "3.14",
          "-5",
          "1e5",
          "2030-03-04",
          "04.03.2030",
          "12:30",
          "TRUE",
          "false",
          "null",
          "~",
          "yes",
          "NaN",
          "#N/A",
          "=SUM(A1:A9)",
          "=cmd|' /C calc'!A0",
          "+49 30 1234",
          "-",
          "@user",
          "'quoted",
          "''=1",
          "IC5",
          "ic5",
          "Grade 5",
          "Level 3",
          "n/a.",
          "1. first",
          "2) second",
          "• dot",
          "- dash",
          "* star",
          "> quote",
          "# head",
          "a",
          "Ω",
          "日",
          "x: y",
          "key: [1, 2]",
          "{a: b}",
          "| a | b |",
          "\"",
          "'",
          "`",
          "\\",
          "---",
          "...",
          "%",
          "&amp;",
          "<b>bold</b>",
          "Family",
          "Expectation id",
          "…x",
          "ends in a colon:",
          "a\u00A0b",
          "a  b",
          "soft\u00ADhyphen",
          "zero\u200Bwidth");

  private static final List<String> MARKUP =
      List.of(
          "**bold words**",
          "*said*",
          "`code | x`",
          "`=a*b`",
          "[a link](https://example.org/x_y)",
          "***both***",
          "~~gone~~",
          "\\*no star\\*",
          "\\`tick\\`",
          "\\[x\\]",
          "\\\\",
          "a\\_b",
          "**a**b",
          "<https://example.org>",
          "&copy;",
          "&#61;1",
          "`` ` ``",
          "1\\. no list",
          "\\{#id\\}",
          "\\<b\\>");

  private final Random random;

  RandomTexts(Random random) {
    this.random = random;
  }

  /** A name: one line of plain text, in YAML's double quotes. */
  String name() {
    String text = chance(5) ? pick(LOOKALIKES) : words(1 + random.nextInt(chance(6) ? 12 : 3));
    return chance(8) ? text + pick(List.of(" [x]", ": \\?*", "/b", "'s", "…", " #2")) : text;
  }

  /** One line of Markdown for a criterion, which begins as no list and no heading does. */
  String inline() {
    if (chance(60)) {
      return "Very long: " + words(chance(20) ? VERY_LONG : LONG);
    }
    if (chance(6)) {
      return escaped(pick(LOOKALIKES));
    }
    return IntStream.range(0, 1 + random.nextInt(8))
        .mapToObj(i -> chance(4) ? pick(MARKUP) : escaped(pick(WORDS)))
        .collect(Collectors.joining(" "));
  }

  private String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> pick(WORDS)).collect(Collectors.joining(" "));
  }

  /** A text in Markdown that means itself. */
  static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#+\\-=|~!&.)(:'\"$%^])", "\\\\$1");
  }

  /** A text as a value of YAML. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
