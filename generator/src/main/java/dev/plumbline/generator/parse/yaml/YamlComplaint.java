package dev.plumbline.generator.parse.yaml;

import org.jspecify.annotations.Nullable;

/** A complaint of the YAML parser, put in words for someone who does not program. */
final class YamlComplaint {
  private final YamlText source;
  private final String problem;
  private final String context;
  private final int at;
  private final int begun;

  /**
   * @param at where the parser gave up
   * @param begun where what it was reading began
   */
  YamlComplaint(YamlText source, String problem, @Nullable String context, int at, int begun) {
    this.source = source;
    this.problem = problem;
    this.context = context == null ? "" : context;
    this.at = at;
    this.begun = begun;
  }

  YamlMistake mistake() {
    if (problem.startsWith("mapping values are not allowed")) {
      return secondColon();
    }
    if (problem.contains("cannot start any token")) {
      return badStart(at);
    }
    if (context.contains("quoted scalar")) {
      return quoted();
    }
    if (context.contains("scanning an alias")) {
      return badStart(begun);
    }
    if (context.contains("flow")) {
      return bracket();
    }
    if (problem.contains("expected <block end>")) {
      return blockEnd();
    }
    return simple();
  }

  private YamlMistake secondColon() {
    String line = source.line(source.lineOf(at));
    int start = source.lineStart(source.lineOf(at));
    int value = YamlMending.valueStart(line);
    if (value >= 0 && start + value < at) {
      return new YamlMistake(
          at,
          "A second colon followed by a space stands in the value of \""
              + YamlMending.key(line)
              + "\".",
          "put the whole value in quotes: "
              + YamlMending.key(line)
              + ": "
              + YamlMending.quote(line.substring(value))
              + ".",
          YamlMending.quoteRest(source, start + value));
    }
    int glued = YamlMending.gluedColon(source, source.lineOf(at));
    return glued >= 0 ? missingSpace(glued) : indentedBelowValue(line, start);
  }

  private YamlMistake missingSpace(int colon) {
    return new YamlMistake(
        colon,
        "A space is missing after this colon.",
        "write a space after the colon that follows a key.",
        source.text().substring(0, colon + 1) + " " + source.text().substring(colon + 1));
  }

  private YamlMistake indentedBelowValue(String line, int start) {
    int indent = line.length() - line.stripLeading().length();
    return new YamlMistake(
        start + indent,
        "This line is indented as if it belonged to the line before, which has a value already.",
        "let it begin in the same column as the key that it stands beside.",
        null);
  }

  private YamlMistake badStart(int from) {
    String found = from < source.text().length() ? source.text().substring(from, from + 1) : "";
    if (found.equals("\t")) {
      return new YamlMistake(
          from, "A tab stands here.", "write spaces; YAML does not take tabs here.", null);
    }
    return new YamlMistake(
        from,
        "A value cannot begin with \"" + found + "\".",
        "put the value in quotes.",
        YamlMending.quoteRest(source, from));
  }

  private YamlMistake quoted() {
    if (problem.contains("escape")) {
      return new YamlMistake(
          at,
          "A backslash in double quotes is followed by a character that means nothing there.",
          "use single quotes, or write the backslash twice.",
          null);
    }
    return new YamlMistake(
        begun,
        "This quote is never closed.",
        "write the same quote at the end of the text; inside single quotes, write an apostrophe"
            + " twice.",
        null);
  }

  private YamlMistake bracket() {
    boolean list = begun < source.text().length() && source.text().charAt(begun) == '[';
    return new YamlMistake(
        begun,
        "The bracket \"" + (list ? "[" : "{") + "\" is not closed, or a comma is missing after it.",
        "close it with \"" + (list ? "]" : "}") + "\", and put commas between what stands inside.",
        null);
  }

  private YamlMistake blockEnd() {
    if (problem.contains("<scalar>")) {
      return new YamlMistake(
          at,
          "Text stands after the end of a value.",
          "put the whole value in one pair of quotes; inside single quotes, write an apostrophe"
              + " twice.",
          null);
    }
    return new YamlMistake(
        at,
        "This line does not stand in one column with the lines it belongs to.",
        "give lines that belong together the same indentation, with spaces; do not mix list items"
            + " and keys.",
        null);
  }

  private YamlMistake simple() {
    if (problem.contains("could not find expected ':'")) {
      int glued = YamlMending.gluedColon(source.line(source.lineOf(begun)));
      if (glued >= 0) {
        return missingSpace(source.lineStart(source.lineOf(begun)) + glued);
      }
      return new YamlMistake(
          begun,
          "This line has no colon after its key.",
          "write \"key: value\"; if it continues the text above, indent it further.",
          null);
    }
    if (problem.contains("sequence entries are not allowed")) {
      return new YamlMistake(
          at,
          "A list cannot begin on the line of its key.",
          "begin the list on the next line; put the value in quotes if it is text.",
          null);
    }
    if (problem.contains("special characters")) {
      return new YamlMistake(
          at, "A character that cannot be printed stands here.", "remove it.", null);
    }
    if (problem.contains("<document start>")) {
      return new YamlMistake(
          at,
          "Something stands after the end of the document.",
          "remove the line \"...\", or indent what follows as the lines before.",
          null);
    }
    String found = at < source.text().length() ? source.line(source.lineOf(at)).strip() : "";
    return new YamlMistake(
        at,
        "The YAML cannot be understood here"
            + (found.isEmpty() ? "." : ": \"" + cut(found) + "\"."),
        "put a value that begins with a sign in quotes, and check the indentation.",
        null);
  }

  private static String cut(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
